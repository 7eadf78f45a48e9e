package jakarta.inject;

/** Stands for any framework: a broken module uses it. */
public @interface Inject {}
