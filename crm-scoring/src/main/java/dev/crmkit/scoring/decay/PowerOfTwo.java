package dev.crmkit.scoring.decay;

/**
 * Two to the power of a fraction, with the same bits on every Java virtual machine.
 *
 * <p>A table of 2^(i/128) and a polynomial of degree 5 for the rest, in plain double arithmetic, which has been strict
 * on every platform since Java 17 (JEP 306). {@code Math.pow}, {@code Math.exp} and {@code Math.fma} stay out: the
 * first two may differ by a last bit between machines, the third may be slow. {@code StrictMath.pow} fills the table
 * once.
 */
final class PowerOfTwo {
    private static final int STEPS = 128;

    /** 2^(i/128) for i from -128 to 128. */
    private static final double[] TABLE = table();

    // Taylor coefficients ln(2)^n / n!; with |r| <= 1/256 the first omitted term is below 2^-60.
    private static final double C1 = 0x1.62e42fefa39efp-1;
    private static final double C2 = 0x1.ebfbdff82c58fp-3;
    private static final double C3 = 0x1.c6b08d704a0c0p-5;
    private static final double C4 = 0x1.3b2ab6fba4e77p-7;
    private static final double C5 = 0x1.5d87fe78a6731p-10;

    private PowerOfTwo() {}

    /**
     * 2^x.
     *
     * @param x from -1 to 1
     * @return from 0.5 to 2, with a relative error of at most 2^-51; exact for -1, 0 and 1
     */
    static double of(double x) {
        double step = Math.rint(x * STEPS);
        double r = x - step / STEPS;
        double base = TABLE[(int) step + STEPS];
        return base + base * (r * (C1 + r * (C2 + r * (C3 + r * (C4 + r * C5)))));
    }

    private static double[] table() {
        double[] table = new double[2 * STEPS + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = StrictMath.pow(2, (double) (i - STEPS) / STEPS);
        }
        return table;
    }
}
