package io.github.gouji.solve;

import static java.util.Objects.requireNonNull;

/**
 * The equation Σ sign·variable = 0.
 *
 * @param id names the equation in evidence
 * @param variables indexes, each at most once
 * @param signs +1 or −1 for each variable
 */
public record Sum(String id, int[] variables, int[] signs) {
    public Sum {
        requireNonNull(id, "id");
        if (variables.length != signs.length) {
            throw new IllegalArgumentException("each variable has a sign");
        }
        variables = variables.clone();
        signs = signs.clone();
    }

    int size() {
        return variables.length;
    }

    int variable(int i) {
        return variables[i];
    }

    int sign(int i) {
        return signs[i];
    }
}
