package io.github.gouji.form.library;

import static java.util.Objects.requireNonNull;

import io.github.gouji.form.table.TableForm;
import java.util.List;

/** Which form a table file uses, told from its labels. */
public sealed interface FormMatch {
    /** The form of the table; {@code notOfYear} if another form is that year's. */
    record Detected(TableForm table, boolean notOfYear) implements FormMatch {
        public Detected {
            requireNonNull(table, "table");
        }
    }

    /** Labels that no one form has together: those only the first form knows, and those only the second does. */
    record Mixed(String firstForm, List<String> firstLabels, String secondForm, List<String> secondLabels)
            implements FormMatch {
        public Mixed {
            requireNonNull(firstForm, "firstForm");
            requireNonNull(secondForm, "secondForm");
            firstLabels = List.copyOf(firstLabels);
            secondLabels = List.copyOf(secondLabels);
        }
    }

    /** The declared form has no such table, or no form has; the forms that do. */
    record Unknown(List<String> possible) implements FormMatch {
        public Unknown {
            possible = List.copyOf(possible);
        }
    }
}
