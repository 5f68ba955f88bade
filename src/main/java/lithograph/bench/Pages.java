package lithograph.bench;

import java.io.IOException;
import java.io.Writer;
import java.util.Random;

/// A made-up web page: navigation, a long head, the article, and what stands around articles.
final class Pages {
    private static final int PARAGRAPHS = 30;
    private static final int LINKS = 180;

    private Pages() {}

    static void write(Writer out, String title, Corpus corpus, Random random) throws IOException {
        out.write("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + title
                + " | The Bench</title>\n<meta property=\"og:title\" content=\"" + title
                + "\">\n<meta property=\"article:published_time\" content=\"2026-07-01T08:00:00Z\">\n<style>\n");
        for (int i = 0; i < 120; i++) {
            out.write(".c" + i + "{margin:" + random.nextInt(40) + "px;padding:0;color:#"
                    + (100000 + random.nextInt(900000)) + "}\n");
        }
        out.write("</style></head>\n<body><nav><ul>\n");
        links(out, corpus, random, LINKS / 3);
        out.write("</ul></nav><main><article><h1>" + title + "</h1><p class=\"byline\">By A. Writer</p>\n");
        for (int i = 0; i < PARAGRAPHS; i++) {
            if (i % 7 == 3) {
                out.write("<h2>" + corpus.paragraph(random, true, 5) + "</h2>\n");
            }
            out.write("<p class=\"c" + i + "\">" + corpus.paragraph(random, true, 70) + "</p>\n");
        }
        out.write("</article><aside class=\"related\"><ul>\n");
        links(out, corpus, random, 2 * LINKS / 3);
        out.write("</ul></aside></main><footer><p>All rights reserved</p></footer></body></html>\n");
    }

    private static void links(Writer out, Corpus corpus, Random random, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            out.write("<li class=\"item c" + i % 120 + "\"><a href=\"/story/" + random.nextInt(1_000_000) + "\">"
                    + corpus.paragraph(random, true, 7) + "</a></li>\n");
        }
    }
}
