package lithograph.importer.archive;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lithograph.importer.metadata.Properties;
import lithograph.importer.reading.Budget;
import lithograph.importer.reading.Failure;
import lithograph.importer.reading.Findings;
import lithograph.importer.reading.Input;
import lithograph.importer.reading.UnreadableException;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/// Web archives (WARC, ISO 28500): one article a page that was found (status 200).
public final class WarcFile {
    private final Input input;
    private final Findings findings;
    private final Set<String> addresses = new HashSet<>();
    private int pages;

    private WarcFile(Input input, Findings findings) {
        this.input = input;
        this.findings = findings;
    }

    public static void read(Input input, Findings findings) throws IOException {
        WarcFile file = new WarcFile(input, findings);
        int records = 0;
        try (WarcReader reader = new WarcReader(input.stream())) {
            reader.setLenient(true);
            for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
                records++;
                file.record(record.get());
            }
        } catch (Budget.SpentException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            if (e instanceof Findings.Refused refused) {
                throw refused;
            }
            throw new UnreadableException("The web archive is broken behind its record " + records + ". The "
                    + file.pages + " pages above were read.");
        }
        if (file.pages == 0) {
            throw new UnreadableException("The web archive holds no pages.");
        }
    }

    private void record(WarcRecord record) throws IOException {
        if (!(record instanceof WarcTargetRecord target) || target.target() == null) {
            return;
        }
        try {
            Optional<InputStream> page = page(target);
            if (page.isPresent()) {
                read(page.get(), target);
            }
        } catch (Budget.SpentException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            if (e instanceof Findings.Refused refused) {
                throw refused;
            }
            String reason = e instanceof RuntimeException
                    ? "This record of the web archive is damaged."
                    : Failure.of("", e).reason();
            findings.failure(input.origin() + "#" + target.target(), reason);
        }
    }

    private static Optional<InputStream> page(WarcTargetRecord record) throws IOException {
        if (record instanceof WarcResponse response) {
            return response.contentType().base().equals(MediaType.HTTP)
                            && response.http().status() == 200
                            && isText(response.http().contentType())
                    ? Optional.of(response.http().bodyDecoded().stream())
                    : Optional.empty();
        }
        boolean page = Properties.isAddress(record.target());
        if (page && (record instanceof WarcResource || record instanceof WarcConversion)) {
            Optional<WarcPayload> payload = record.payload();
            return payload.isPresent() && isText(payload.get().type())
                    ? Optional.of(payload.get().body().stream())
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isText(MediaType type) {
        String name = (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
        return Set.of("text/html", "application/xhtml+xml", "text/plain", "application/pdf")
                .contains(name);
    }

    private void read(InputStream stream, WarcTargetRecord record) throws IOException {
        String address = record.target();
        int count = 1;
        String part = address;
        while (!addresses.add(part)) {
            part = address + "#" + ++count;
        }
        LocalDate saved = LocalDate.ofInstant(record.date(), ZoneOffset.UTC);
        Findings within = findings.to(draft -> {
            pages++;
            findings.article((Properties.isAddress(address) ? draft.from(address) : draft).savedOn(Optional.of(saved)));
        });
        within.read(input.part(part, stream));
    }
}
