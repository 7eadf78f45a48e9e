package tools.jackson.databind;

/** Stands for the mapper of Jackson 3: a broken module uses it. */
public final class ObjectMapper {}
