package dev.crmkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;

/** Reads nouns from standard input, one a line, and writes each to standard output. */
public final class Echo {

    private Echo() {}

    /**
     * Runs until the input ends. Each line is the name of a noun's class, with its package, a space, and the noun's JSON;
     * the line that is written is the JSON alone.
     *
     * @param arguments {@code 2} or {@code 3}: the Jackson that reads and writes
     * @throws Exception if a line is no such noun
     */
    public static void main(String[] arguments) throws Exception {
        Line line = arguments[0].equals("2") ? Line.jackson2() : Line.jackson3();
        var in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        var out = new PrintStream(System.out, true, UTF_8);
        for (String next = in.readLine(); next != null; next = in.readLine()) {
            String[] parts = next.split(" ", 2);
            out.println(line.echo(parts[1], Class.forName(parts[0])));
        }
    }
}
