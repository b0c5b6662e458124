package dev.talweg.live;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * One live message as it goes over the wire: {@code {"kind", "seq", …the body's own members}}.
 *
 * @param seq number of the last broadcast of this workshop, this one included when it is one
 */
record Message(String kind, long seq, @JsonUnwrapped Object body) {}
