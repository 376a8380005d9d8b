package io.github.gouji.chart.paint.year;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Moves labels in one column apart, as little as possible, within an upper and a lower bound. */
public final class EndLabels {
    private EndLabels() {}

    /** A label of some height that would like its middle at a place. */
    public record Wish(double middle, double height) {}

    /** The tops of the labels, in the order in which they were given. */
    public static List<Double> spread(List<Wish> wishes, double top, double bottom) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < wishes.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> wishes.get(i).middle()));
        List<Cluster> clusters = new ArrayList<>();
        for (int i : order) {
            Cluster next = new Cluster(
                    List.of(i),
                    wishes.get(i).height(),
                    wishes.get(i).middle() - wishes.get(i).height() / 2);
            next = next.within(top, bottom);
            while (!clusters.isEmpty() && clusters.get(clusters.size() - 1).bottom() > next.top()) {
                next = clusters.remove(clusters.size() - 1).joined(next).within(top, bottom);
            }
            clusters.add(next);
        }
        Double[] tops = new Double[wishes.size()];
        for (Cluster cluster : clusters) {
            double y = cluster.top();
            for (int member : cluster.members()) {
                tops[member] = y;
                y += wishes.get(member).height();
            }
        }
        return List.of(tops);
    }

    /** Labels that touch each other and move together. */
    private record Cluster(List<Integer> members, double height, double top) {
        double bottom() {
            return top + height;
        }

        Cluster joined(Cluster below) {
            List<Integer> all = new ArrayList<>(members);
            all.addAll(below.members());
            // each member pulls with its own wish: the whole stands at the mean of where its parts would have stood
            double ownWeight = members.size();
            double otherWeight = below.members().size();
            double mean = (top * ownWeight + (below.top() - height) * otherWeight) / (ownWeight + otherWeight);
            return new Cluster(all, height + below.height(), mean);
        }

        Cluster within(double upper, double lower) {
            return new Cluster(members, height, Math.max(upper, Math.min(top, lower - height)));
        }
    }
}
