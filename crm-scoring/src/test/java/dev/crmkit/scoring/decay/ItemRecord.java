package dev.crmkit.scoring.decay;

import java.time.Instant;
import java.util.Collection;

/** A line of a ledger of items. */
sealed interface ItemRecord {
    String id();

    Instant at();

    OpenItems addTo(OpenItems items);

    static OpenItems fold(Fingerprint fingerprint, Collection<ItemRecord> ledger) {
        OpenItems items = OpenItems.empty(fingerprint);
        for (ItemRecord each : ledger) {
            items = each.addTo(items);
        }
        return items;
    }

    record Opened(Opening opening) implements ItemRecord {
        @Override
        public String id() {
            return opening.id();
        }

        @Override
        public Instant at() {
            return opening.openedAt();
        }

        @Override
        public OpenItems addTo(OpenItems items) {
            return items.plus(opening);
        }
    }

    record Resolved(Resolution resolution) implements ItemRecord {
        @Override
        public String id() {
            return resolution.id();
        }

        @Override
        public Instant at() {
            return resolution.at();
        }

        @Override
        public OpenItems addTo(OpenItems items) {
            return items.plus(resolution);
        }
    }
}
