/**
 * The laws of the house: what every module keeps, checked by one small test class in each of them. The entry is
 * {@link dev.crmkit.laws.HouseLaws}; one class holds one group of laws, {@link dev.crmkit.laws.House} what they look at.
 * What the compiler, the formatter or Maven already refuses has no law here.
 */
package dev.crmkit.laws;
