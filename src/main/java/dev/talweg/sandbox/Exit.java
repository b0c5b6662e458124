package dev.talweg.sandbox;

import java.time.Duration;

/**
 * How a worker's process ended.
 *
 * @param status as a shell would say it: 128 and the signal's number where one ended it
 * @param cpu processor time of its whole life
 */
record Exit(int status, Duration cpu) {}
