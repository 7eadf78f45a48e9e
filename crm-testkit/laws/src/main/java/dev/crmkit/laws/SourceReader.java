package dev.crmkit.laws;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Reads sources with the JDK's own compiler, which only parses them. */
final class SourceReader extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Source.Span> methods = new ArrayList<>();
    private final List<Long> locks = new ArrayList<>();

    private SourceReader(CompilationUnitTree unit, SourcePositions positions) {
        this.unit = unit;
        this.positions = positions;
    }

    static List<Source> read(List<Path> files) throws IOException {
        if (files.isEmpty()) {
            return List.of();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<Source> sources = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                sources.add(new SourceReader(unit, positions).source());
            }
            return List.copyOf(sources);
        }
    }

    private Source source() throws IOException {
        scan(unit, null);
        Path path = Path.of(unit.getSourceFile().toUri());
        String packageName =
                unit.getPackageName() == null ? "" : unit.getPackageName().toString();
        return new Source(
                path, packageName, Files.readAllLines(path), List.copyOf(methods), List.copyOf(locks), Speech.in(unit));
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
        if (method.getBody() != null) {
            add(method.getName().toString(), method);
        }
        if (method.getModifiers().getFlags().contains(Modifier.SYNCHRONIZED)) {
            locks.add(first(method));
        }
        return super.visitMethod(method, null);
    }

    @Override
    public Void visitBlock(BlockTree block, Void unused) {
        if (block.isStatic()) {
            add("static block", block);
        }
        return super.visitBlock(block, null);
    }

    @Override
    public Void visitSynchronized(SynchronizedTree block, Void unused) {
        locks.add(first(block));
        return super.visitSynchronized(block, null);
    }

    private void add(String name, Tree tree) {
        methods.add(new Source.Span(
                name, Math.toIntExact(first(tree)), Math.toIntExact(line(positions.getEndPosition(unit, tree)))));
    }

    private long first(Tree tree) {
        return line(positions.getStartPosition(unit, tree));
    }

    private long line(long position) {
        return unit.getLineMap().getLineNumber(position);
    }
}
