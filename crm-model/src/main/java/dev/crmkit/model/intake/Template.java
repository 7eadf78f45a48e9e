package dev.crmkit.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A text with columns between braces, e.g. {@code order-{Bestellnr}}; a brace itself is written twice.
 *
 * @param text the text as it was written
 * @param pieces its literal pieces and columns, in their order
 */
record Template(String text, List<Piece> pieces) {

    /** A literal, or the name of a column. */
    record Piece(boolean isColumn, String text) {}

    static Template parse(String text) {
        List<Piece> pieces = new ArrayList<>();
        var literal = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean isTwice = i + 1 < text.length() && text.charAt(i + 1) == sign;
            if (sign != '{' && sign != '}') literal.append(sign);
            else if (isTwice) literal.append(text.charAt(i++));
            else {
                int close = text.indexOf('}', i);
                if (sign == '}' || close <= i + 1) throw malformed(text, i);
                add(pieces, false, literal.toString());
                literal.setLength(0);
                add(pieces, true, text.substring(i + 1, close));
                i = close;
            }
        }
        add(pieces, false, literal.toString());
        return new Template(text, List.copyOf(pieces));
    }

    private static void add(List<Piece> pieces, boolean isColumn, String text) {
        if (!text.isEmpty()) pieces.add(new Piece(isColumn, text));
    }

    private static IllegalArgumentException malformed(String text, int at) {
        return new IllegalArgumentException("Template '" + text + "' has a brace without its pair at character "
                + (at + 1) + "\nWrite a column as {name}, and a brace itself twice.");
    }

    /** A template that is this text and nothing else. */
    static String literally(String text) {
        return text.replace("{", "{{").replace("}", "}}");
    }

    List<String> columns() {
        return pieces.stream()
                .filter(Piece::isColumn)
                .map(Piece::text)
                .distinct()
                .toList();
    }

    boolean isConstant() {
        return columns().isEmpty();
    }

    /** The text of a row; empty if it names columns and all of them are. */
    String of(UnaryOperator<String> row) {
        if (pieces.size() == 1) {
            Piece only = pieces.get(0);
            return only.isColumn() ? row.apply(only.text()) : only.text();
        }
        var filled = new StringBuilder();
        boolean isEmpty = !pieces.isEmpty();
        for (Piece piece : pieces) {
            String text = piece.isColumn() ? row.apply(piece.text()) : piece.text();
            if (piece.isColumn() && !text.isEmpty()) isEmpty = false;
            filled.append(text);
        }
        return isEmpty ? "" : filled.toString().strip();
    }
}
