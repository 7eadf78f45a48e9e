package dev.crmkit.model.channel;

/** Who serves the customer on a channel: a person, the customer, or a program. */
public enum ChannelMode {
    /** A person of the company, face to face or at a distance. */
    PERSONAL,
    /** The customer himself or other customers, with what the company provides. */
    SELF_SERVICE,
    /** A program that acts as a person would. */
    AUTOMATED
}
