package io.github.gouji.press;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.Report;
import io.github.gouji.archive.dossier.Dossier.OldAddress;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Subject;
import io.github.gouji.output.manifest.AddressRules;
import io.github.gouji.site.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The pages at old addresses (旧址) that lead to the reports, and what is wrong with the addresses that cannot be used.
 *
 * @param moves by report in the order of the archive
 */
public record Forwarding(List<Move> moves, List<Finding> findings) {
    /** Names that no server and no disk takes for something else. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}._~/-]*");

    private static final Pattern PAGE = Pattern.compile("(?i).*\\.s?html?");
    /** Folders in which the site keeps more than its pages. */
    private static final List<String> KEPT = List.of("assets", "data", "search");

    public Forwarding {
        moves = List.copyOf(moves);
        findings = List.copyOf(findings);
    }

    /** An old address and the report that stood there. */
    public record Move(Address old, Report report) {
        public Move {
            requireNonNull(old, "old");
            requireNonNull(report, "report");
        }
    }

    /** Whether any report names an old address; to plan the whole site for none is not worth it. */
    public static boolean isAskedFor(List<CheckedBody> bodies) {
        return bodies.stream()
                .flatMap(body -> body.reports().stream())
                .anyMatch(report -> !report.report().dossier().oldAddresses().isEmpty());
    }

    public static Forwarding of(SitePlan plan) {
        List<Claim> claims = new ArrayList<>();
        for (CheckedBody body : plan.bodies()) {
            for (CheckedReport report : plan.shown(body).reports()) {
                report.report().dossier().oldAddresses().forEach(old -> claims.add(new Claim(report.report(), old)));
            }
        }
        Set<String> clashing = clashing(plan, claims);
        List<Move> moves = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Claim claim : claims) {
            Optional<String> fault = fault(claim.old().path())
                    .or(() -> clashing.contains(claim.old().path()) ? Optional.of("taken") : Optional.empty());
            if (fault.isPresent()) {
                findings.add(finding(claim, fault.get()));
            } else {
                moves.add(new Move(new Address(claim.old().path()), claim.report()));
            }
        }
        return new Forwarding(moves, findings);
    }

    /** The old addresses that are in the way of a file of the site, or of each other. */
    private static Set<String> clashing(SitePlan plan, List<Claim> claims) {
        List<String> all = new ArrayList<>(KEPT);
        plan.addresses().stream()
                .map(Address::path)
                .filter(path -> KEPT.stream().noneMatch(kept -> path.startsWith(kept + "/")))
                .forEach(all::add);
        claims.forEach(claim -> all.add(claim.old().path()));
        return new TreeSet<>(AddressRules.collisions(all));
    }

    private static Optional<String> fault(String path) {
        if (!PLAIN.matcher(path).matches() || path.contains("..") || AddressRules.fault(path).isPresent()) {
            return Optional.of("characters");
        }
        return PAGE.matcher(path).matches() ? Optional.empty() : Optional.of("kind");
    }

    private static Finding finding(Claim claim, String fault) {
        return Finding.of(
                        Code.OLD_ADDRESS,
                        claim.old().place(),
                        "address",
                        claim.old().path(),
                        "fault",
                        "@old-address." + fault)
                .about(Subject.of(claim.report().body(), claim.report().year()));
    }

    /** A report that says it stood at an address. */
    private record Claim(Report report, OldAddress old) {}
}
