package nl.woo.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What entrepreneurs say, and the theme that it is about. */
class ThemeChoiceTest {
    private final Matcher matcher = new Matcher(
            List.of(
                    theme("WEBSHOP"),
                    theme("WEBSITE"),
                    theme("VINDBAAR"),
                    theme("SOCIAL"),
                    theme("MARKETING"),
                    theme("CONTENT"),
                    theme("UX"),
                    theme("DATA"),
                    theme("KLANT"),
                    theme("SOFTWARE"),
                    theme("LOGISTIEK"),
                    theme("VEILIG"),
                    theme("STRATEGIE"),
                    theme("MARKTPLAATS"),
                    theme("WERVING"),
                    theme("OVERIG")),
            List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WEBSHOP     | Ik verkoop nu zelfgemaakte jam op de markt en wil dat mensen het ook online kunnen kopen en betalen
            WEBSHOP     | Onze klanten in de horeca bestellen nog per fax, we willen een portaal waar zij zelf hun bestelling plaatsen
            WEBSHOP     | Van Wix naar Shopify met 300 producten
            WEBSHOP     | We have a gift shop and want to start selling our candles through our own store online
            WEBSHOP     | Sinds de lockdown staan onze kleren in de kast. Klanten sturen een appje en ik hou alles bij in een schrift. Kan dat niet gewoon via een site waar ze kunnen kiezen en afrekenen?
            WEBSHOP     | We are a plant nursery and everything goes by e-mail. We want customers to choose from our 600 plants and pay right away.
            WEBSITE     | De website van onze camping is uit 2009 en op een mobieltje niet te gebruiken
            WEBSITE     | Wij hebben als stichting nog helemaal geen website en willen een agenda met activiteiten
            WEBSITE     | Our guesthouse site is outdated and guests cannot see which rooms are free
            WEBSITE     | Nieuwe site voor een fysiotherapeut met informatie en contactformulier
            VINDBAAR    | Als ik zoek op loodgieter Groningen staan wij nergens
            VINDBAAR    | Sinds de verhuizing geeft Google Maps het oude adres
            VINDBAAR    | Nobody finds us when they search for wedding cakes
            VINDBAAR    | Hoe krijg ik mijn praktijk hoger in de zoekresultaten
            VINDBAAR    | Ons restaurant heeft nieuwe openingstijden maar op internet staan overal nog de oude en mensen staan voor een dichte deur.
            VINDBAAR    | Toeristen die zoeken op slapen in het Reitdiepgebied komen altijd bij de grote hotels uit en nooit bij ons.
            SOCIAL      | We hebben Instagram en TikTok maar er gebeurt niks mee
            SOCIAL      | Ik wil een vaste groep volgers opbouwen maar heb geen tijd om elke dag te posten
            SOCIAL      | Our Facebook page is dead, who can fill it with content every week
            SOCIAL      | Een online community voor fans van onze brouwerij
            SOCIAL      | De kinderboerderij heeft 4000 volgers op Facebook, maar sinds onze vrijwilliger is gestopt staat er niks nieuws op.
            SOCIAL      | Kan een student ons leren hoe je leuke reels maakt en wat je wanneer plaatst?
            MARKETING   | Wij willen meer jongeren in ons theater maar weten niet hoe we ze bereiken
            MARKETING   | Hoe krijgen we meer zakelijke klanten via internet
            MARKETING   | New coffee bar, small budget, how do we get people in through the internet
            MARKETING   | Het boekingsseizoen is kort, wij zoeken gasten voor de winter en een plan daarvoor
            MARKETING   | We doen van alles maar zonder plan: een folder, wat advertenties, een beurs
            MARKETING   | Nieuw yogastudio in een dorp, 12 klanten, ruimte voor 60. Wie moeten we hebben en waar vinden we die online?
            MARKETING   | Our climbing hall is empty on weekday mornings and we want to attract companies and schools. What should we do first?
            CONTENT     | Ons logo is twintig jaar oud en de huisstijl klopt nergens meer
            CONTENT     | We zoeken iemand die een bedrijfsfilm maakt van onze fabriek
            CONTENT     | De teksten op onze site zijn te moeilijk voor onze cliënten
            CONTENT     | Nieuwe etiketten voor onze flessen
            CONTENT     | We need better photos of our handmade bags
            CONTENT     | Ik bak taarten en wil een herkenbaar gezicht: naam, doosjes, stickers en een kaartje erbij.
            CONTENT     | Onze loods en machines zijn indrukwekkend maar niemand ziet dat, graag beelden voor de site en beurs.
            UX          | Mensen vullen de wizard op onze site niet helemaal in
            UX          | In onze webshop gaan veel mensen weg bij de betaalpagina
            UX          | Ouderen kunnen op onze site de aanvraag niet vinden
            UX          | Visitors leave before they finish the application form
            UX          | Bezoekers genoeg, maar bijna niemand vraagt een offerte aan
            UX          | Via onze app kunnen huurders storingen melden, maar ze bellen liever. Wat is er mis met die app?
            UX          | De helft van de mensen die zich willen inschrijven voor een cursus stopt bij stap drie.
            UX          | Lots of people put things in the basket but only two percent pays.
            DATA        | We hebben zes jaar kassabonnen en willen weten hoeveel brood we moeten bakken
            DATA        | Een dashboard met de cijfers van onze vijf vestigingen
            DATA        | Kan een computer op de foto zien of een appel rot is
            DATA        | Klanten stellen steeds dezelfde vragen, kan een chatbot dat beantwoorden
            DATA        | We log every ride of our taxis and would like to predict demand
            DATA        | Onze melkrobots maken elke dag cijfers aan, al zeven jaar. Wat kunnen we daarmee?
            DATA        | Kunnen we uit de ritgegevens halen op welke plekken de deelfietsen nodig zijn?
            DATA        | Wij krijgen per week 300 mails, meestal over verzendtijden. Is er iets slims dat zelf antwoord geeft?
            KLANT       | Klanten kopen één keer en komen dan nooit meer terug
            KLANT       | We willen onze vaste gasten beter leren kennen en een spaarkaart opzetten
            KLANT       | Leads raken zoek, niemand weet wie gebeld is, we zoeken een CRM
            KLANT       | Hoe krijgen we meer en betere reviews van tevreden klanten
            KLANT       | De nieuwsbrief wordt nauwelijks gelezen
            KLANT       | Members cancel after three months and we do not know why
            KLANT       | Onze sportschool verliest elk voorjaar leden. Waarom gaan ze weg?
            KLANT       | We hebben 5000 adressen van oude klanten en doen er niets mee.
            KLANT       | Relaties staan in vijf verschillende Excels en twee verkopers bellen dezelfde klant.
            SOFTWARE    | Onze kassa en de boekhouding zijn niet gekoppeld, alles wordt overgetypt
            SOFTWARE    | De monteurs schrijven hun uren op papier, we willen een app
            SOFTWARE    | Een app waarmee buren gereedschap van elkaar kunnen lenen
            SOFTWARE    | Ons planningsprogramma uit 1998 moet vervangen worden
            SOFTWARE    | We would like an app for our guides to register tours
            SOFTWARE    | De planning van onze thuiszorgroutes gebeurt op een whiteboard en verandert tien keer per dag. Liefst een programma waar iedereen in kan.
            SOFTWARE    | Bestellingen uit de webwinkel moet ik een voor een in het boekhoudprogramma zetten.
            SOFTWARE    | We need a small tool where volunteers sign in for shifts on their phone.
            LOGISTIEK   | Wat is voor ons de beste manier om maaltijden te bezorgen
            LOGISTIEK   | Veel retouren en hoge verzendkosten, hoe pakken we dat slimmer aan
            LOGISTIEK   | In ons magazijn worden bestellingen verkeerd ingepakt
            LOGISTIEK   | Which delivery service and payment method fits our takeaway
            LOGISTIEK   | Glaswerk komt kapot aan en het versturen kost ons meer dan we verdienen.
            LOGISTIEK   | Met vier winkels in de straat willen we een gezamenlijke bezorgdienst op de fiets.
            VEILIG      | Voldoen wij met onze ledenlijst aan de AVG
            VEILIG      | Een collega klikte op een phishingmail, hoe staat het met onze veiligheid
            VEILIG      | Our terms and conditions and cookie banner, are they legal
            VEILIG      | Wachtwoorden staan op een briefje en backups maken we niet
            VEILIG      | Onze administratie kan bij alle mappen, ook oud-medewerkers hebben nog een inlog. Wat moeten we doen?
            VEILIG      | We use WhatsApp with parents and store medical notes about children. Is that allowed?
            VEILIG      | De retourregels op mijn webwinkel heb ik ergens vandaan gekopieerd, kloppen die wel?
            STRATEGIE   | De reisbranche verandert, waar verdienen wij straks ons geld mee
            STRATEGIE   | Met zes boeren willen we samen een streekmerk en weten niet of het kan
            STRATEGIE   | Kunnen we van verkoop naar verhuur gaan, of een abonnement
            STRATEGIE   | Should we turn our cooking classes into a paid online service
            STRATEGIE   | Mijn dochter neemt de winkel over, heeft die nog toekomst
            STRATEGIE   | Is there a future for a travel agency like ours, and which services would people pay for?
            MARKTPLAATS | Verkopen via bol.com of Amazon, levert dat wat op
            MARKTPLAATS | We willen onze fietstassen in Duitsland en Denemarken verkopen
            MARKTPLAATS | Etsy takes a large cut, is it still the right place for my jewellery
            MARKTPLAATS | Kunnen we naar België verkopen en hoe zit het met btw
            MARKTPLAATS | Mijn houten speelgoed loopt goed op markten, zou het wat zijn op Etsy of Bol en wat blijft er dan over?
            MARKTPLAATS | Nederlandse klanten genoeg, maar kan ik mijn kaas ook in Oost-Friesland kwijt?
            WERVING     | We krijgen geen koks meer, niemand reageert op onze vacatures
            WERVING     | Hoe laten we online zien dat het leuk werken is bij ons
            WERVING     | We cannot find mechanics and want to show young people what we do
            WERVING     | Leerlingen vinden voor ons installatiebedrijf via internet
            WERVING     | In de bouw krijgen we geen timmerlieden meer. Hoe worden we zichtbaar voor jongens van de opleiding?
            WERVING     | Our restaurant has been looking for cooks for a year, nobody applies.
            OVERIG      | Mijn computer start niet meer, wie komt hem maken
            OVERIG      | Hoe vraag ik subsidie aan voor zonnepanelen
            OVERIG      | Mijn leverancier betaalt niet en ik wil een advocaat
            OVERIG      | Wij zoeken een zaterdaghulp voor achter de kassa
            OVERIG      | Wanneer komt er een snellere internetverbinding in ons dorp
            OVERIG      | Ik ben student en zoek een stageplek
            OVERIG      | Onze vergunning voor het terras is geweigerd door de gemeente
            OVERIG      | Mijn pinapparaat hapert sinds de storing, kunnen jullie langskomen?
            OVERIG      | Ik zoek een boekhouder die mijn btw-aangifte doet.
            OVERIG      | Wij bieden ondernemers een gratis website scan aan, plan nu een demo in.
            OVERIG      | Jullie zijn een stel idioten, ik wil nooit meer iets horen.
            OVERIG      | Kunnen studenten zaterdag folders rondbrengen voor vijf euro per uur?
            OVERIG      | Hoi, klopt het dat jullie vrijdag gesloten zijn?
            OVERIG      | De gemeente wil onze straat afsluiten en wij zijn het er niet mee eens.
            OVERIG      | We are looking for an investor for our startup, 50.000 euro.
            WEBSHOP     | Wij maken zeep en verkopen die op braderieën. Dit jaar gingen ze niet door en nu staat de schuur vol. Ik zou de zeep graag zelf verkopen via het web, met verzenden erbij. Vijftig soorten, foto's heb ik al.
            WEBSITE     | De voetbalvereniging heeft een site die om de haverklap vastloopt. Leden kunnen het programma niet meer zien. Wij willen iets eenvoudigs dat een vrijwilliger kan bijhouden.
            VINDBAAR    | Ik ben hovenier in Assen. Als mensen een tuinaanleg zoeken krijgen ze bedrijven uit Zwolle te zien. Mijn site is netjes, maar Google lijkt hem niet te kennen.
            SOCIAL      | Voor onze brouwerij plaatsen we af en toe een fotootje. Andere brouwerijen hebben duizenden fans. Wie helpt ons om elke week iets leuks te laten zien en met de mensen te praten?
            MARKETING   | Onze bed and breakfast draait goed in de zomer. Vanaf oktober blijft het leeg. We willen stellen uit de Randstad bereiken, maar hoe en met welk budget?
            CONTENT     | We zijn een stomerij met een bus, een toonbank en drie verschillende logo's. Wij willen er eindelijk als één bedrijf uitzien.
            CONTENT     | Voor de open dag van onze school zoeken wij iemand die een filmpje van twee minuten maakt met leerlingen erin.
            UX          | Op onze site kun je een uitvaart samenstellen. Mensen beginnen eraan en bellen dan toch. We horen dat het te veel schermen zijn. Kunnen studenten dat met echte mensen testen?
            DATA        | In onze kas meten veertig kastjes temperatuur en vocht. Alles komt in losse bestanden. Wij zouden willen zien wanneer er schimmel aankomt.
            DATA        | Ons museum heeft 9000 foto's van schilderijen zonder beschrijving. Zou een computer die kunnen ordenen?
            KLANT       | In de sauna komen mensen een keer met een bon en daarna nooit meer. Wat zou ze wel terug laten komen?
            KLANT       | We zijn een garage en vergeten klanten te bellen voor hun APK. De gegevens staan in een kaartenbak en in twee hoofden.
            SOFTWARE    | Voor elke klus schrijven mijn jongens een bonnetje. Dat raakt weg in de bus en dan kan ik niet factureren. Iets op de telefoon met een handtekening zou ons redden.
            SOFTWARE    | Als een klant iets koopt in de winkel blijft het online staan. Dan moet ik mensen teleurstellen. De twee programma's moeten met elkaar praten.
            LOGISTIEK   | We bezorgen groentekratten bij 300 gezinnen. De rit duurt elke week langer en bakken raken kwijt. Hoe richten we dat beter in?
            VEILIG      | Onze praktijk mailt behandelplannen gewoon naar cliënten en de nieuwsbrief gaat naar iedereen die ooit belde. Volgens mij mag dat niet.
            VEILIG      | Alle computers in de zaak zijn van mijn neef, updates doet niemand en de back-up is een schijf in de la. Ik ben bang dat het een keer misgaat.
            STRATEGIE   | Ons feestcafé is al maanden dicht en het pand is te duur. Misschien kunnen we de keuken gebruiken voor iets anders, of lessen online geven. Wie denkt er met ons mee?
            MARKTPLAATS | Ik verkoop zadels in Nederland. Duitse ruiters vragen of ik ook daar lever. Hoe doe ik dat met belasting en verzending en op welke site?
            OVERIG      | Mijn printer doet het niet meer sinds de update, komt er iemand langs?
            OVERIG      | Wij zoeken een vakkenvuller voor de zaterdag, 16 jaar of ouder.
            OVERIG      | Kan ik geld krijgen voor een nieuwe website, een bijdrage of zo?
            WEBSHOP     | My wife bakes cookies and sells them from our kitchen. She gets twenty messages a day. She wants a page where people pick, pay and choose a pick-up time.
            UX          | Players download our museum app but delete it after a minute. We want to see what goes wrong and get a better design.
            MARKETING   | We opened a second-hand bookshop and only our friends know it. Which channels should we use and what should we spend?
            SOFTWARE    | We are a surf school and plan lessons by phone. Wind changes everything. We need an app that lets instructors and clients swap times.
            VEILIG      | We collect e-mail addresses at fairs and send offers. Somebody said that breaks the law. What must we change?
            MARKTPLAATS | Our knitting patterns sell on Etsy but fees go up. Could we also sell to America and what about taxes?
            WEBSHOP     | Wij leveren keukentextiel aan restaurants, die willen zelf online bestellen met een eigen inlog
            WEBSHOP     | Onze webshop draait op osCommerce en de maker is met pensioen, alles moet over naar iets moderns
            WEBSITE     | De webmaster van onze vogelclub stopt, wij willen een site die de vrijwilligers zelf bijhouden
            WEBSITE     | A website for our choir with concerts and photos, the current one was built by someone who left
            VINDBAAR    | Als je op taxi Vlieland zoekt kom je iedereen tegen behalve ons
            VINDBAAR    | As wie op google zuiken bin wie nait te vinden
            SOCIAL      | Onze dochter deed altijd de Instagram, wie plaatst er nu elke week iets voor ons
            SOCIAL      | Kringloopwinkel, elke week leuke vondsten, maar niemand heeft zin in de socials
            MARKETING   | Het vakantiepark zit in juli vol en in november leeg, voor wie zijn wij dan aantrekkelijk
            MARKETING   | Timmerbedrijf wil van aannemers naar particulieren, waar vinden we die en hoe bereik je ze
            CONTENT     | Drie karren die er allemaal anders uitzien: een naam, een logo, een huisstijl
            CONTENT     | Handleidingen van onze machines zijn slecht vertaald, wie maakt er leesbaar Nederlands van
            UX          | Ouders snappen het portaal niet en vullen de verkeerde dagen in, kunt u met ze meekijken
            UX          | Teachers use our lesson planner once and never again, please test it with real users
            DATA        | De melkrobot slaat alles op, kun je daaraan voorspellen welke koe ziek wordt
            DATA        | Keurmeesters beoordelen elk ei op een foto, kan een computer leren scheurtjes te herkennen
            KLANT       | Elk jaar zeggen zestig tieners hun lidmaatschap op en wij weten niet waarom
            KLANT       | Wie heeft die offerte gekregen en heeft iemand hem nagebeld, het staat in zes mailboxen
            SOFTWARE    | De agenda van de salon, de kassa en de boekhouding weten niets van elkaar
            SOFTWARE    | Monteurs krijgen een papieren werkbon mee, wij willen iets op de telefoon zonder bereik
            LOGISTIEK   | Een op de twintig planten komt gebroken aan, welke doos en welke vervoerder
            LOGISTIEK   | Half of the clothes we ship come back, return labels cost us a fortune
            VEILIG      | We filmen trainingen van jeugdspelers, een ouder is boos, wat mag wel en wat mag niet volgens de AVG
            VEILIG      | Twee collega's zijn in een nepmail getrapt, ik wil dat ze phishing leren zien
            STRATEGIE   | Drukwerk wordt ieder jaar minder, waar verdienen we over vijf jaar ons brood mee
            STRATEGIE   | Should we become a service company, our customers compare prices online now
            MARKTPLAATS | Sieraden via Etsy maar de kosten gaan omhoog, is Amazon Handmade of bol beter
            WERVING     | Bakker zoekt bakkers, niemand wil nachtwerk, hoe laten we online zien dat het een mooi vak is
            OVERIG      | Kunnen jullie zorgen dat het mobiele bereik hier beter wordt
            """)
    void hearsTheThemeInAnEntrepreneursWords(String theme, String text) {
        assertEquals(
                Optional.of(theme),
                matcher.assess(Table.asked("", text), Table.TODAY).theme());
    }

    private static ThemeDefinition theme(String code) {
        return new ThemeDefinition(code, code, "");
    }
}
