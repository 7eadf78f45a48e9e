package dev.crmkit.examples.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crmkit.examples.Tables;
import dev.crmkit.examples.progress.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static final Columns COLUMNS = Columns.of("id", "text");

    @TempDir
    Path folder;

    @Test
    void aRowIsNamedByItsFirstLineHoweverManyItHas() {
        Tables.write(folder, "a.csv", "id,text\r\n1,\"one\r\ntwo\"\r\n2,\"three\r\n\r\nfour\"\r\n");
        List<String> places = new ArrayList<>();
        read(row -> places.add(row.number() + " "
                + row.bad("text", "").getMessage().lines().findFirst().orElse("")));
        assertThat(places).containsExactly("1 a.csv:2:2: text 'one", "2 a.csv:4:2: text 'three");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void aForeignTableIsSeparatedByWhatItsFirstLineHasMostOf(String sign) {
        Tables.write(folder, "a.csv", "\uFEFFid, text \n\n1,\"a,b;c\td\ne\"\n2\n".replaceAll(",(?!b)", sign));
        List<String> read = new ArrayList<>();
        new CsvFile(folder.resolve("a.csv"))
                .readAny(
                        Progress.silent(),
                        header -> read.add(header.toString()),
                        (row, cells) -> read.add(row + cells.toString()));
        assertThat(read).containsExactly("[id, text]", "1[1, a,b;c\td\ne]", "2[2]");
    }

    @Test
    void columnsComeInAnyOrderAndAMarkIsSkipped() {
        Tables.write(folder, "a.csv", "\uFEFFtext,id\nx,1\n");
        read(row -> assertThat(row.text("id") + row.text("text")).isEqualTo("1x"));
    }

    @Test
    void theZippedFileIsReadWhereThereIsNoPlainOne() {
        List<String> texts = new ArrayList<>();
        Tables.write(folder, "a.csv.gz", Tables.zipped("id,text\n1,zipped\n"));
        read(row -> texts.add(row.text("text")));
        Tables.write(folder, "a.csv", "id,text\n1,plain\n");
        read(row -> texts.add(row.text("text")));
        assertThat(texts).containsExactly("zipped", "plain");
    }

    @Test
    void whatIsMissingMayBeMissingOnlyWhereItMay() {
        Tables.write(folder, "a.csv", "id,text\n7,\n");
        read(row -> {
            assertThat(row.optionalInteger("text")).isEmpty();
            assertThat(row.optionalTime("text")).isEmpty();
            assertThat(row.optionalInteger("id")).hasValue(7);
            assertThatThrownBy(() -> row.text("text")).hasMessageStartingWith("a.csv:2:2: text '' must not be empty");
        });
    }

    private void read(Consumer<Row> rows) {
        new InputFolder(folder).table("a").read(COLUMNS, Progress.silent(), rows);
    }
}
