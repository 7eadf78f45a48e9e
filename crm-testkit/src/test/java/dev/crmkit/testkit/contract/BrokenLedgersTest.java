package dev.crmkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crmkit.rules.ledger.CompensationLedger;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The contract is worth what it finds: each broken ledger fails the law it breaks, and that one alone where it can. */
class BrokenLedgersTest {

    @Test
    void aLedgerKeyedByCustomerPaysASecondProfile() {
        CompensationLedgerContract contract = KeyedByCustomer::new;
        assertThatThrownBy(contract::anotherProfileIsTheSameHarm)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("one harm claimed under a second profile must not be granted again");
        assertThat(failures(KeyedByCustomer::new)).containsExactly("anotherProfileIsTheSameHarm");
    }

    @Test
    void aLedgerThatChecksThenActsPaysTwiceUnderContention() {
        CompensationLedgerContract contract = CheckThenAct::new;
        assertThatThrownBy(contract::claimsAtOnceGrantOnce)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("harms not granted exactly once")
                .hasMessageContaining("EUR 500.00 instead of EUR 250.00");
        assertThat(failures(CheckThenAct::new))
                .contains("claimsAtOnceGrantOnce")
                .isSubsetOf("claimsAtOnceGrantOnce", "retriesAtOnceGrantOnce", "topUpsAtOnceNeverExceedTheHighestDue");
    }

    @Test
    void theLedgerInMemoryFailsNothing() {
        assertThat(failures(CompensationLedger::inMemory)).isEmpty();
    }

    private static List<String> failures(Supplier<CompensationLedger> ledger) {
        CompensationLedgerContract contract = ledger::get;
        return Arrays.stream(CompensationLedgerContract.class.getMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .filter(law -> fails(law, contract))
                .map(Method::getName)
                .toList();
    }

    private static boolean fails(Method law, CompensationLedgerContract contract) {
        try {
            law.invoke(contract);
            return false;
        } catch (InvocationTargetException broken) {
            assertThat(broken.getCause()).isInstanceOf(AssertionError.class);
            return true;
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
