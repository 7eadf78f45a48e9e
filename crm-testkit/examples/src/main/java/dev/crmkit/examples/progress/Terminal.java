package dev.crmkit.examples.progress;

import java.io.Console;

/** Whether a person watches the output. Without state. */
public final class Terminal {

    private Terminal() {}

    /**
     * Asks the console. From Java 22 on there is one even where there is no terminal, and it says so itself.
     *
     * @return true if output goes to a terminal that can overwrite a line
     */
    @SuppressWarnings("SystemConsoleNull") // null says it up to Java 21, isTerminal() afterwards
    public static boolean isWatched() {
        Console console = System.console();
        return console != null && !"dumb".equals(System.getenv("TERM")) && isTerminal(console);
    }

    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException beforeJava22) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }
}
