package dev.crmkit.scoring.decay;

import java.util.Arrays;

/**
 * Masses by half-life: two parallel arrays, sorted by index, without zeros. Mutable and not thread-safe.
 *
 * <p>Whatever throws has changed nothing.
 */
final class Buckets {
    private long[] indices;
    private long[] masses;
    private int size;

    Buckets(long[] indices, long[] masses) {
        this.indices = indices.clone();
        this.masses = masses.clone();
        this.size = indices.length;
    }

    long[] indices() {
        return Arrays.copyOf(indices, size);
    }

    long[] masses() {
        return Arrays.copyOf(masses, size);
    }

    void add(long index, long mass) {
        if (mass == 0) {
            return;
        }
        int i = find(index);
        if (i >= 0) {
            masses[i] = sum(index, masses[i], mass);
        } else {
            insert(~i, index, mass);
        }
    }

    void subtract(long index, long mass) {
        if (mass == 0) {
            return;
        }
        int i = find(index);
        long held = i >= 0 ? masses[i] : 0;
        if (held < mass) {
            throw Guard.refusal(
                    "v: its mass of " + mass + " units exceeds the " + held + " units that half-life " + index
                            + " holds",
                    "retract only what was added, once, with the same instant and value, and before compact drops it");
        }
        masses[i] = held - mass;
        if (held == mass) {
            delete(i);
        }
    }

    void addAll(long[] otherIndices, long[] otherMasses) {
        long[] mergedIndices = new long[size + otherIndices.length];
        long[] mergedMasses = new long[mergedIndices.length];
        int n = 0;
        int i = 0;
        for (int j = 0; j < otherIndices.length; j++) {
            for (; i < size && indices[i] < otherIndices[j]; i++) {
                mergedIndices[n] = indices[i];
                mergedMasses[n++] = masses[i];
            }
            boolean shared = i < size && indices[i] == otherIndices[j];
            mergedIndices[n] = otherIndices[j];
            mergedMasses[n++] = shared ? sum(indices[i], masses[i++], otherMasses[j]) : otherMasses[j];
        }
        System.arraycopy(indices, i, mergedIndices, n, size - i);
        System.arraycopy(masses, i, mergedMasses, n, size - i);
        indices = mergedIndices;
        masses = mergedMasses;
        size = n + size - i;
    }

    /** Ledgers are mostly in order of time, so the newest half-life is tried first. */
    private int find(long index) {
        if (size > 0 && indices[size - 1] == index) {
            return size - 1;
        }
        return Arrays.binarySearch(indices, 0, size, index);
    }

    private void insert(int at, long index, long mass) {
        if (size == indices.length) {
            int room = size + Math.max(4, size / 2);
            indices = Arrays.copyOf(indices, room);
            masses = Arrays.copyOf(masses, room);
        }
        System.arraycopy(indices, at, indices, at + 1, size - at);
        System.arraycopy(masses, at, masses, at + 1, size - at);
        indices[at] = index;
        masses[at] = mass;
        size++;
    }

    private void delete(int at) {
        size--;
        System.arraycopy(indices, at + 1, indices, at, size - at);
        System.arraycopy(masses, at + 1, masses, at, size - at);
    }

    private static long sum(long index, long a, long b) {
        long sum = a + b;
        if (sum < 0) {
            throw new ArithmeticException("mass: " + a + " + " + b + " units in half-life " + index
                    + " exceed the bound of " + Long.MAX_VALUE
                    + "\nsplit the sum, for example by customer, or count with fewer scaleBits, for example 32");
        }
        return sum;
    }
}
