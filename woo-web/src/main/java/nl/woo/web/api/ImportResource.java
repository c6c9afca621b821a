package nl.woo.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.woo.domain.access.Action;
import nl.woo.domain.access.Caller;
import nl.woo.domain.exchange.ImportPlan;
import nl.woo.domain.exchange.ImportRefused;
import nl.woo.domain.exchange.Importing;
import nl.woo.domain.exchange.format.DataFile;
import nl.woo.domain.exchange.format.DataFiles;
import nl.woo.domain.exchange.format.DataSet;
import nl.woo.domain.exchange.format.FormatError;

/** Bringing data files in, from a script. */
@Path("/import")
@RequestScoped
public class ImportResource {
    private static final String TEXT = "text/plain;charset=UTF-8";
    private static final Map<String, DataFile> PARTS =
            Map.of("trajecten", DataFile.TRACKS, "themas", DataFile.THEMES, "vragen", DataFile.QUESTIONS);

    @Inject
    Importing importing;

    @Inject
    Caller caller;

    @Inject
    PlanText text;

    @Inject
    ApiWords words;

    /**
     * Answers what the files change, or with status 422 why they are refused.
     *
     * @param apply true to change it, else nothing is changed
     */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bringIn(@QueryParam("apply") boolean apply, List<EntityPart> parts) {
        caller.require(Action.IMPORT);
        try {
            DataSet files = read(parts);
            ImportPlan plan = apply ? importing.apply(files) : importing.preview(files);
            return Response.ok(text.tell(plan, apply), TEXT).build();
        } catch (FormatError refused) {
            return refuse(refused.problems().stream().map(problem -> problem.located(words.locale())));
        } catch (ImportRefused refused) {
            return refuse(refused.problems().stream()
                    .map(problem -> problem.file() + ", " + problem.path() + ": "
                            + words.rule(problem.key(), problem.arguments())));
        }
    }

    private DataSet read(List<EntityPart> parts) {
        Map<String, InputStream> streams = new HashMap<>();
        for (EntityPart part : parts) {
            DataFile file = PARTS.get(part.getName());
            if (file != null) {
                streams.put(file.fileName(), part.getContent());
            }
        }
        if (streams.isEmpty()) {
            throw new ApiError(Status.BAD_REQUEST, null, words.get("api.noFiles"));
        }
        return DataFiles.readAll(streams);
    }

    private Response refuse(Stream<String> reasons) {
        StringBuilder answer = new StringBuilder(words.get("api.refused"));
        reasons.forEach(reason -> answer.append('\n').append(reason));
        return Response.status(422)
                .type(TEXT)
                .entity(answer.append('\n').toString())
                .build();
    }
}
