package io.github.gouji.claim.passage;

/**
 * How the numbers in prose stand to the tables.
 *
 * @param bound figures printed from the tables
 * @param free amounts typed into the prose
 * @param agreeing of the free ones those that a table or their own sentence confirms
 * @param contradicted of the free ones those that fit no reading
 */
public record ProseCounts(int bound, int free, int agreeing, int contradicted) {
    public static final ProseCounts ZERO = new ProseCounts(0, 0, 0, 0);

    public ProseCounts plus(ProseCounts other) {
        return new ProseCounts(
                bound + other.bound,
                free + other.free,
                agreeing + other.agreeing,
                contradicted + other.contradicted);
    }
}
