package io.github.gouji.synthetic;

/**
 * How large an archive is and how much of it is damaged.
 *
 * @param reports how many in all; the last body has fewer years when it does not come out even
 * @param damage what is lost of the printed figures
 * @param variety what some reports are besides plain
 * @param steady whether a body's figures stay about the same from year to year, as those of a county do
 */
public record SyntheticOptions(
        int reports, int firstYear, int lastYear, Damage damage, Variety variety, boolean steady) {
    /** The years of the forms with three tables. */
    private static final int FIRST_YEAR = 2019;

    private static final int LAST_YEAR = 2025;

    public SyntheticOptions {
        if (reports < 1 || lastYear < firstYear) {
            throw new IllegalArgumentException(reports + " reports from " + firstYear + " to " + lastYear);
        }
    }

    /**
     * Shares from 0 to 1.
     *
     * @param blank of the cells, printed blank
     * @param lost of the cells, lost to us
     * @param inOrder of the rows, given by the order of fewer numbers than cells
     */
    public record Damage(double blank, double lost, double inOrder) {
        public static final Damage NONE = new Damage(0, 0, 0);
    }

    /**
     * Shares from 0 to 1.
     *
     * @param slashes of the zeros, printed as not applicable
     * @param supplements of the reports that give a supplement, for each supplement
     * @param hybrids of the tables that may keep rows of the form before
     * @param excerpts of the reports
     * @param drafts of the reports
     */
    public record Variety(double slashes, double supplements, double hybrids, double excerpts, double drafts) {
        public static final Variety PLAIN = new Variety(0, 0, 0, 0, 0);
        public static final Variety USUAL = new Variety(0.02, 0.4, 0.1, 0, 0);
    }

    /** Whole archives of usual reports under the forms with three tables. */
    public static SyntheticOptions of(int reports) {
        return new SyntheticOptions(reports, FIRST_YEAR, LAST_YEAR, Damage.NONE, Variety.USUAL, false);
    }

    public SyntheticOptions years(int first, int last) {
        return new SyntheticOptions(reports, first, last, damage, variety, steady);
    }

    public SyntheticOptions with(Damage newDamage) {
        return new SyntheticOptions(reports, firstYear, lastYear, newDamage, variety, steady);
    }

    public SyntheticOptions with(Variety newVariety) {
        return new SyntheticOptions(reports, firstYear, lastYear, damage, newVariety, steady);
    }

    public SyntheticOptions ofSteadyBodies() {
        return new SyntheticOptions(reports, firstYear, lastYear, damage, variety, true);
    }

    public int years() {
        return lastYear - firstYear + 1;
    }

    public int bodies() {
        return (reports + years() - 1) / years();
    }
}
