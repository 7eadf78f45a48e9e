package dev.crmkit.model.touchpoint;

/**
 * What makes two records the same touchpoint, as in CloudEvents: the system it came from and the id in that system.
 * Immutable.
 *
 * @param source the system, not blank
 * @param id unique within the system, not blank
 */
public record TouchpointId(String source, String id) {

    /**
     * Checks that both are there.
     *
     * @param source the system, not blank
     * @param id unique within the system, not blank
     * @throws IllegalArgumentException if one is blank
     */
    public TouchpointId {
        if (source.isBlank() || id.isBlank())
            throw new IllegalArgumentException("TouchpointId source '" + source + "' or id '" + id + "' is blank"
                    + "\nGive both: repeated records are told from new ones by them.");
    }

    @Override
    public String toString() {
        return source + "#" + id;
    }
}
