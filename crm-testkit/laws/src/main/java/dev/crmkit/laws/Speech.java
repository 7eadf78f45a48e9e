package dev.crmkit.laws;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a source file says to people: the codes of its reasons, and the names that can stand for their values. Immutable.
 *
 * @param codes the literal codes given to {@code Reason} and {@code Rule}
 * @param words every string and every identifier of the file, the latter in lower case
 */
record Speech(Set<String> codes, Set<String> words) {
    private static final Set<String> SPEAKERS = Set.of("Reason", "Rule");
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_-]*([.][a-z0-9_-]+)+");

    static Speech in(CompilationUnitTree unit) {
        var codes = new TreeSet<String>();
        var words = new TreeSet<String>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
                if (call.getMethodSelect() instanceof MemberSelectTree select) {
                    listen(select.getExpression(), call.getArguments());
                }
                return super.visitMethodInvocation(call, null);
            }

            @Override
            public Void visitNewClass(NewClassTree call, Void unused) {
                listen(call.getIdentifier(), call.getArguments());
                return super.visitNewClass(call, null);
            }

            @Override
            public Void visitLiteral(LiteralTree literal, Void unused) {
                if (literal.getValue() instanceof String text) {
                    words.add(text);
                }
                return super.visitLiteral(literal, null);
            }

            @Override
            public Void visitIdentifier(IdentifierTree identifier, Void unused) {
                words.add(identifier.getName().toString().toLowerCase(Locale.ROOT));
                return super.visitIdentifier(identifier, null);
            }

            private void listen(Tree speaker, List<? extends ExpressionTree> arguments) {
                if (!arguments.isEmpty() && SPEAKERS.contains(speaker.toString())) {
                    codes.addAll(codes(arguments.get(0)));
                }
            }
        }.scan(unit, null);
        return new Speech(Set.copyOf(codes), Set.copyOf(words));
    }

    private static Set<String> codes(ExpressionTree argument) {
        var codes = new TreeSet<String>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void unused) {
                if (literal.getValue() instanceof String text
                        && CODE.matcher(text).matches()) {
                    codes.add(text);
                }
                return super.visitLiteral(literal, null);
            }
        }.scan(argument, null);
        return codes;
    }
}
