package dev.crmkit.model.intake;

import java.util.Objects;

/**
 * One part of a noun, by the path with which a mapping names it. Immutable.
 *
 * @param path e.g. {@code occurredAt}, {@code promise.due}; {@code fact.*} stands for any name in place of the star
 * @param type how its text is read
 * @param isPersonal whether it may hold personal data, so that findings mask what a row has there, unless an id comes from the
 *     same column
 */
public record Part(String path, PartType type, boolean isPersonal) {

    private static final String OPEN = ".*";

    /**
     * Checks that no part is missing.
     *
     * @param path e.g. {@code occurredAt}, {@code promise.due}; {@code fact.*} stands for any name in place of the star
     * @param type how its text is read
     * @param isPersonal whether it may hold personal data, so that findings mask what a row has there
     */
    public Part {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(type, "type");
    }

    /**
     * Whether the host names it.
     *
     * @return true for paths such as {@code attribute.*}
     */
    public boolean isOpen() {
        return path.endsWith(OPEN);
    }

    boolean covers(String other) {
        return isOpen() ? other.length() > stem().length() && other.startsWith(stem()) : other.equals(path);
    }

    /** What stands in place of the star; the whole path where there is none. */
    String nameIn(String other) {
        return isOpen() ? other.substring(stem().length()) : other;
    }

    private String stem() {
        return path.substring(0, path.length() - 1);
    }
}
