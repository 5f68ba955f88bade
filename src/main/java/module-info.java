import org.jspecify.annotations.NullMarked;

/// Lithograph, an offline desktop explorer for AI-industry reports. This file is the whole list of what it stands on.
@NullMarked
module lithograph {
    requires static transitive org.jspecify;
    requires java.logging;
    requires java.management;
    requires java.sql;
    requires jdk.jfr;
    requires apache.mime4j.core;
    requires com.microsoft.onnxruntime;
    requires citeproc.java;
    requires com.samskivert.jmustache;
    requires info.picocli;
    requires io.github.javadiffutils;
    requires jwarc;
    requires langchain4j.embeddings.bge.small.en.v15.q;
    requires org.apache.commons.csv;
    requires org.apache.commons.lang3;
    requires org.apache.commons.logging;
    requires org.apache.commons.text;
    requires org.apache.lucene.analysis.common;
    requires org.apache.lucene.core;
    requires org.apache.lucene.queries;
    requires org.apache.lucene.queryparser;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.jsoup;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;
    requires atlantafx.base;
    requires javafx.controls;
    requires jfx.incubator.richtext;

    opens lithograph.cli to
            info.picocli;
}
