package nl.woo.domain.catalogue;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Deliverables as words of one column. */
@Converter
public class DeliverablesConverter implements AttributeConverter<List<Deliverable>, String> {
    @Override
    public String convertToDatabaseColumn(List<Deliverable> deliverables) {
        return deliverables == null
                ? ""
                : deliverables.stream().map(Deliverable::name).collect(Collectors.joining(" "));
    }

    @Override
    public List<Deliverable> convertToEntityAttribute(String words) {
        return words == null || words.isBlank()
                ? List.of()
                : Arrays.stream(words.split(" ")).map(Deliverable::valueOf).toList();
    }
}
