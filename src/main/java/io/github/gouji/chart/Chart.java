package io.github.gouji.chart;

import java.util.List;

/** A picture before it is drawn: its words, its figures, and the table that stands beside it. */
public sealed interface Chart permits BarChart, FlowChart, YearChart {

    Caption caption();

    /** The same figures as rows of text. */
    ChartTable table();

    /** Every text that is drawn, so that it can be asked beforehand whether the font has it. */
    List<String> words();
}
