package dev.crmkit.model.touchpoint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import dev.crmkit.model.customer.PersonalData;
import dev.crmkit.model.customer.Pseudonyms;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.incident.IncidentKey;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the two said to each other. Immutable. */
public sealed interface Dialogue extends Content {

    /**
     * What a question or note is about: an open list of codes; a host's own codes are kept. Immutable.
     *
     * @param code upper case letters, digits and underscores
     */
    record Topic(String code) {

        private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]*");

        /** Nothing in particular, or nobody recorded it. */
        public static final Topic GENERAL = new Topic("GENERAL");
        /** What the company stands for: whether it works in an ecologically and socially sound way. */
        public static final Topic VALUES = new Topic("VALUES");
        /** A plan of the company, on which the customer has a voice. */
        public static final Topic PLAN = new Topic("PLAN");

        /**
         * Checks the code.
         *
         * @param code upper case letters, digits and underscores
         * @throws IllegalArgumentException if it is anything else
         */
        public Topic {
            if (code.length() > 100 || !FORM.matcher(code).matches())
                throw new IllegalArgumentException(
                        "Topic of " + code.length()
                                + " characters does not match [A-Z][A-Z0-9_]* within 100\nWrite your own topics like the known ones: 'BILL'.");
        }

        /**
         * The topic with this code.
         *
         * @param code upper case letters, digits and underscores
         * @return the topic, known or not
         * @throws IllegalArgumentException if it is anything else
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Topic of(String code) {
            return new Topic(code);
        }

        @Override
        @JsonValue
        public String toString() {
            return code;
        }
    }

    /**
     * Somebody asked: inbound the customer, outbound the company, which thereby gives the customer a voice.
     *
     * @param topic what it was about
     * @param about the question in a few words; may be personal data; empty where nobody wrote it down
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Enquiry(Topic topic, @PersonalData String about) implements Dialogue {
        /**
         * Checks the parts.
         *
         * @param topic what it was about
         * @param about the question in a few words; may be personal data; empty where nobody wrote it down
         * @throws IllegalArgumentException if the text is longer than 10,000 characters
         */
        public Enquiry {
            Objects.requireNonNull(topic, "topic");
            Checked.text("about", about);
        }

        /**
         * A question about anything.
         *
         * @param about the question in a few words
         * @return a question on the topic {@link Topic#GENERAL}
         */
        public static Enquiry of(String about) {
            return new Enquiry(Topic.GENERAL, about);
        }

        @JsonCreator
        static Enquiry fromJson(
                @JsonProperty("topic") @Nullable Topic topic, @JsonProperty("about") @Nullable String about) {
            return new Enquiry(topic == null ? Topic.GENERAL : topic, Checked.orEmpty(about));
        }

        @Override
        public Kind kind() {
            return Kind.ENQUIRY;
        }

        @Override
        public Enquiry erased(Pseudonyms pseudonyms) {
            return new Enquiry(topic, Erasure.TEXT);
        }

        @Override
        public String toString() {
            return "Enquiry[" + topic + "]";
        }
    }

    /**
     * The customer complained, claimed or criticised something.
     *
     * @param about in a few words; may be personal data; empty where nobody wrote it down
     * @param incidents the harms it is about; may be personal data; empty where they are not known
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Complaint(
            @PersonalData String about, @PersonalData List<IncidentKey> incidents) implements Dialogue {
        /**
         * Checks and copies the parts.
         *
         * @param about in a few words; may be personal data; empty where nobody wrote it down
         * @param incidents the harms it is about; may be personal data; empty where they are not known
         * @throws IllegalArgumentException if the text is longer than 10,000 characters
         */
        public Complaint {
            Checked.text("about", about);
            incidents = List.copyOf(incidents);
        }

        /**
         * A complaint about no known harm.
         *
         * @param about in a few words
         * @return the complaint
         */
        public static Complaint of(String about) {
            return new Complaint(about, List.of());
        }

        @JsonCreator
        static Complaint fromJson(
                @JsonProperty("about") @Nullable String about,
                @JsonProperty("incidents") @JsonSetter(contentNulls = Nulls.FAIL) @Nullable
                        List<IncidentKey> incidents) {
            return new Complaint(Checked.orEmpty(about), Checked.orNone(incidents));
        }

        @Override
        public Kind kind() {
            return Kind.COMPLAINT;
        }

        @Override
        public Complaint erased(Pseudonyms pseudonyms) {
            return new Complaint(Erasure.TEXT, Erasure.keys(incidents, pseudonyms));
        }

        @Override
        public String toString() {
            return "Complaint" + incidents;
        }
    }

    /**
     * The company answered.
     *
     * @param reason what it said, as data; its basis is the evidence or rule that the answer names
     * @param solved whether the company holds that the matter is solved by it
     * @param apology whether it apologised
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Reply(@PersonalData Reason reason, boolean solved, boolean apology) implements Dialogue {
        /**
         * Checks that the reason is there.
         *
         * @param reason what it said, as data; its basis is the evidence or rule that the answer names
         * @param solved whether the company holds that the matter is solved by it
         * @param apology whether it apologised
         */
        public Reply {
            Objects.requireNonNull(reason, "reason");
        }

        /**
         * An answer that does not claim to solve the matter.
         *
         * @param reason what it said, as data
         * @return the answer, without apology
         */
        public static Reply of(Reason reason) {
            return new Reply(reason, false, false);
        }

        /**
         * The same answer, by which the company holds the matter solved.
         *
         * @return the answer
         */
        public Reply solving() {
            return new Reply(reason, true, apology);
        }

        /**
         * The same answer with an apology.
         *
         * @return the answer
         */
        public Reply apologising() {
            return new Reply(reason, solved, true);
        }

        @JsonCreator
        static Reply fromJson(
                @JsonProperty(value = "reason", required = true) Reason reason,
                @JsonProperty("solved") @Nullable Boolean solved,
                @JsonProperty("apology") @Nullable Boolean apology) {
            return new Reply(reason, Boolean.TRUE.equals(solved), Boolean.TRUE.equals(apology));
        }

        @Override
        public Kind kind() {
            return Kind.REPLY;
        }

        @Override
        public Reply erased(Pseudonyms pseudonyms) {
            return new Reply(reason.erased(), solved, apology);
        }

        @Override
        public String toString() {
            return "Reply[" + reason.code() + "]";
        }
    }

    /**
     * The company deliberately does not answer, which is not the same as forgetting to.
     *
     * @param reason why not, as data
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Declined(
            @JsonProperty(required = true) @PersonalData Reason reason) implements Dialogue {
        /**
         * Checks that the reason is there.
         *
         * @param reason why not, as data
         */
        public Declined {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Kind kind() {
            return Kind.DECLINED;
        }

        @Override
        public Declined erased(Pseudonyms pseudonyms) {
            return new Declined(reason.erased());
        }

        @Override
        public String toString() {
            return "Declined[" + reason.code() + "]";
        }
    }

    /**
     * The company told without being asked: of a plan, a delay, a disruption. Whether beforehand follows from the instants.
     *
     * @param reason what it said, as data
     * @param incidents the harms it told of; may be personal data; empty where there are none or they are not known
     * @param disruption the id of the disruption it told of; empty where there is none
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Notice(@PersonalData Reason reason, @PersonalData List<IncidentKey> incidents, String disruption)
            implements Dialogue {
        /**
         * Checks and copies the parts.
         *
         * @param reason what it said, as data
         * @param incidents the harms it told of; may be personal data; empty where there are none or they are not known
         * @param disruption the id of the disruption it told of; empty where there is none
         * @throws IllegalArgumentException if the id is white space only, or longer than 200 characters
         */
        public Notice {
            Objects.requireNonNull(reason, "reason");
            incidents = List.copyOf(incidents);
            Checked.reference("disruption", disruption);
        }

        /**
         * A notice of something that is no harm, or of harms that are not known one by one.
         *
         * @param reason what it said, as data
         * @return the notice
         */
        public static Notice of(Reason reason) {
            return new Notice(reason, List.of(), "");
        }

        @JsonCreator
        static Notice fromJson(
                @JsonProperty(value = "reason", required = true) Reason reason,
                @JsonProperty("incidents") @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<IncidentKey> incidents,
                @JsonProperty("disruption") @Nullable String disruption) {
            return new Notice(reason, Checked.orNone(incidents), Checked.orEmpty(disruption));
        }

        @Override
        public Kind kind() {
            return Kind.NOTICE;
        }

        @Override
        public Notice erased(Pseudonyms pseudonyms) {
            return new Notice(reason.erased(), Erasure.keys(incidents, pseudonyms), disruption);
        }

        @Override
        public String toString() {
            return "Notice[" + reason.code() + "]" + incidents;
        }
    }

    /**
     * Anything that no other content tells.
     *
     * @param topic what it is about
     * @param text in a few words; may be personal data
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Note(Topic topic, @PersonalData String text) implements Dialogue {
        /**
         * Checks the parts.
         *
         * @param topic what it is about
         * @param text in a few words; may be personal data
         * @throws IllegalArgumentException if the text is longer than 10,000 characters
         */
        public Note {
            Objects.requireNonNull(topic, "topic");
            Checked.text("text", text);
        }

        @JsonCreator
        static Note fromJson(
                @JsonProperty(value = "topic", required = true) Topic topic,
                @JsonProperty("text") @Nullable String text) {
            return new Note(topic, Checked.orEmpty(text));
        }

        @Override
        public Kind kind() {
            return Kind.NOTE;
        }

        @Override
        public Note erased(Pseudonyms pseudonyms) {
            return new Note(topic, Erasure.TEXT);
        }

        @Override
        public String toString() {
            return "Note[" + topic + "]";
        }
    }
}
