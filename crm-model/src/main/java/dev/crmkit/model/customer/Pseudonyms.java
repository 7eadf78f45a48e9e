package dev.crmkit.model.customer;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Replaces what identifies a person by a pseudonym: the same text always by the same one, and nobody without the secret
 * finds the way back. Immutable and thread-safe.
 *
 * <p>A pseudonym is the first 128 bits of HMAC-SHA-256 (RFC 2104) under the host's secret. A host that keeps the secret can
 * still refuse the same harm after a customer was erased; one that makes a random secret and forgets it cannot, and nobody
 * else can either.
 */
public final class Pseudonyms {

    private static final int LEAST_SECRET = 16;
    private static final int BYTES = 16;

    private final Mac keyed;

    private Pseudonyms(Mac keyed) {
        this.keyed = keyed;
    }

    /**
     * Pseudonyms under a secret.
     *
     * @param secret at least 16 bytes that nobody can guess; it is copied
     * @return the pseudonyms
     * @throws IllegalArgumentException if the secret is shorter
     */
    public static Pseudonyms keyed(byte[] secret) {
        if (secret.length < LEAST_SECRET)
            throw new IllegalArgumentException("secret of " + secret.length + " bytes is shorter than " + LEAST_SECRET
                    + "\nA ticket number has few digits: under a short secret anybody can try them all.");
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return new Pseudonyms(mac);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime has no HmacSHA256, which every one must have", e);
        }
    }

    /**
     * The pseudonym of a text.
     *
     * @param text what identifies a person
     * @return 32 hexadecimal digits
     */
    public String of(String text) {
        try {
            byte[] digest = ((Mac) keyed.clone()).doFinal(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("This Java runtime's HmacSHA256 cannot be copied", e);
        }
    }

    @Override
    public String toString() {
        return "Pseudonyms[****]";
    }
}
