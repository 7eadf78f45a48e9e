package com.fasterxml.jackson.databind;

/** Stands for the mapper of Jackson 2: a broken module uses it. */
public final class ObjectMapper {}
