package nl.woo.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import nl.woo.domain.access.May;

/** The rules of the house, over every module: woo-web is the one that has them all on its class path. */
@AnalyzeClasses(packages = "nl.woo", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static DescribedPredicate<JavaClass> onlyOf(String... ownPackages) {
        return not(resideInAPackage("nl.woo.."))
                .or(resideInAnyPackage(ownPackages))
                .as("of %s or of libraries", String.join(", ", ownPackages));
    }

    private static final String LUCENES_STEMMERS = "org.tartarus.snowball..";

    @ArchTest
    static final ArchRule DOMAIN_KNOWS_NO_OTHER_MODULE = classes()
            .that()
            .resideInAPackage("nl.woo.domain..")
            .should()
            .onlyDependOnClassesThat(onlyOf("nl.woo.domain.."));

    @ArchTest
    static final ArchRule MATCHING_KNOWS_ONLY_DOMAIN = classes()
            .that()
            .resideInAPackage("nl.woo.matching..")
            .should()
            .onlyDependOnClassesThat(onlyOf("nl.woo.matching..", "nl.woo.domain.."));

    @ArchTest
    static final ArchRule CRM_KNOWS_ONLY_DOMAIN = classes()
            .that()
            .resideInAPackage("nl.woo.crm..")
            .should()
            .onlyDependOnClassesThat(onlyOf("nl.woo.crm..", "nl.woo.domain.."));

    @ArchTest
    static final ArchRule ENGINE_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage("nl.woo.matching.engine..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.apache.lucene..", LUCENES_STEMMERS, "nl.woo.matching.engine..");

    @ArchTest
    static final ArchRule ALLOCATION_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage("nl.woo.matching.allocation..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.ojalgo..", "nl.woo.matching.allocation..");

    @ArchTest
    static final ArchRule ONLY_A_LOADED_MODEL_KNOWS_ONNX_RUNTIME = noClasses()
            .that()
            .doNotHaveSimpleName("OnnxEmbedding")
            .and()
            .doNotHaveSimpleName("ModelForm")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ai.onnxruntime..")
            .because("the portal starts without that library");

    @ArchTest
    static final ArchRule ONLY_WEB_KNOWS_PAGES_AND_REQUESTS = classes()
            .that()
            .resideOutsideOfPackage("nl.woo.web..")
            .should()
            .onlyDependOnClassesThat(not(resideInAnyPackage(
                    "jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "org.primefaces..", "org.omnifaces..")));

    @ArchTest
    static final ArchRule BUSINESS_PACKAGES_HAVE_NO_CYCLES =
            slices().matching("nl.woo.(domain|matching|crm).(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule PAGE_PACKAGES_HAVE_NO_CYCLES =
            slices().matching("nl.woo.web.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ENTITIES_HAVE_NO_SETTERS = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*")
            .because("a transition is named by its intent and guards itself");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_DOES = classes()
            .should()
            .haveNameNotMatching(".*(Impl|Utils?|Helper|Manager|Dto|DTO)")
            .because("a class is named in the words of the trade");

    @ArchTest
    static final ArchRule USE_CASES_ASK_WHO_MAY = methods()
            .that()
            .arePublic()
            .and()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Transactional.class)
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("nl.woo.domain..")
            .should()
            .beAnnotatedWith(May.class)
            .because("a use case carries its action; what only reads has no transaction of its own");
}
