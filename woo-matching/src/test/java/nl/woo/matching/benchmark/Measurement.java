package nl.woo.matching.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** A part of {@code ./woo bench matching}. */
interface Measurement {
    /** Prints its table and says how its bars were held. */
    List<Bar> measure(PrintStream out) throws IOException, InterruptedException;
}
