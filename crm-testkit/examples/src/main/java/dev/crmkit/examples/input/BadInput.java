package dev.crmkit.examples.input;

/** The input cannot be used. The message says where and why, and on its second line what to do. */
public final class BadInput extends RuntimeException {

    /**
     * Bad input that has no place in a file.
     *
     * @param problem what is wrong
     * @param remedy what to do
     */
    public BadInput(String problem, String remedy) {
        super(problem + "\n" + remedy);
    }

    /**
     * Bad input at a place in a file.
     *
     * @param place where
     * @param problem what is wrong
     * @param remedy what to do
     */
    BadInput(Place place, String problem, String remedy) {
        this(place + ": " + problem, remedy);
    }

    /**
     * A place in a file, written as compilers do: {@code orders.csv.gz:17:3}.
     *
     * @param file the file's name
     * @param line its line, from 1; for a row of several lines the first of them
     * @param column the column in the table, from 1
     */
    record Place(String file, long line, int column) {
        @Override
        public String toString() {
            return file + ":" + line + ":" + column;
        }
    }
}
