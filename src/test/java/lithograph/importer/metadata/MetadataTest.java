package lithograph.importer.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import lithograph.article.PublishedDate;
import lithograph.importer.html.PageOutline;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MetadataTest {
    private static final String TEXT =
            "<p>The company opened the hall in the spring, and it has been busy ever since, says its manager.</p>"
                    .repeat(3);

    private static Metadata of(String head, String body) {
        Document page = Jsoup.parse("<html><head>" + head + "</head><body>" + body + TEXT + "</body></html>");
        return Metadata.of(page, PageOutline.of(page.body()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            A hall opens | The Courier                ! The Courier      ! A hall opens
            A hall opens - The Courier                ! The Courier      ! A hall opens
            The Courier: A hall opens                 ! The Courier      ! A hall opens
            A hall opens – News – The Courier         ! The Courier      ! A hall opens
            A hall opens: what it means for the town  ! The Courier      ! A hall opens: what it means for the town
            Boards - and how they grow old            ! The Courier      ! Boards - and how they grow old
            第二座大厅建成_玄武日报                      ! 玄武日报           ! 第二座大厅建成
            A hall opens | courier.example            ! ''               ! A hall opens
            """)
    void theSitesNameIsCutFromTheTitle(String claimed, String site, String title) {
        assertEquals(
                title,
                new TitleFinder(List.of(site), "courier.example").choose(List.of(), List.of(), List.of(claimed)));
    }

    @Test
    void theHeadlineShownIsTakenWhereTheMetadataSpeakOfTheSame() {
        assertEquals(
                "The second hall opens its doors",
                of(
                                "<title>Second hall opens - Courier</title>",
                                "<h1>Courier</h1><h1>The second hall opens its doors</h1>")
                        .title());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            <meta property='article:modified_time' content='2026-03-09T08:00:00Z'> ! ''                                                  ! 2026-03-09
            ''                                                                     ! <p>Updated: 9 March 2026</p>                          ! 2026-03-09
            ''                                                                     ! <p>Published March 2, 2026, updated March 9, 2026</p> ! 2026-03-09
            ''                                                                     ! <p>更新于2026年3月9日</p>                              ! 2026-03-09
            ''                                                                     ! <p class='updated'><time datetime='2026-03-09'>today</time></p> ! 2026-03-09
            ''                                                                     ! <p>March 2, 2026</p>                                  !
            """)
    void theDayOfTheLastChangeIsToldFromThatOfPublication(String head, String line, String day) {
        Metadata found = of(
                "<meta property='article:published_time' content='2026-03-02'>" + head, "<h1>A hall opens</h1>" + line);
        assertEquals(Optional.ofNullable(day).map(PublishedDate::parse), found.modified());
        assertEquals(Optional.of(PublishedDate.parse("2026-03-02")), found.published());
    }

    @Test
    void aHeadlineOfTheSiteIsNotTheTitle() {
        assertEquals(
                "Boards grow old",
                of(
                                "<meta property='og:site_name' content='The Courier'><meta property='og:title' content='Boards grow old'>",
                                "<h1>The Courier</h1>")
                        .title());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            By Anna Whitfield                                     ! Anna Whitfield
            Written by Anna Whitfield and Ben Okafor              ! Anna Whitfield, Ben Okafor
            by Anna Whitfield, senior reporter                    ! Anna Whitfield
            By Anna Whitfield | March 14, 2026                    ! Anna Whitfield
            Anna Whitfield, M.D.                                  ! Anna Whitfield, M.D.
            作者：林晓                                             ! 林晓
            https://courier.example/anna                          ! ''
            admin                                                 ! ''
            View all posts                                        ! ''
            """)
    void namesAreCutOutOfBylines(String byline, String names) {
        assertEquals(names, String.join(", ", PersonNames.of(byline)));
    }

    @Test
    void aSiteThatNamesItselfIsNoAuthor() {
        assertEquals(
                "",
                of(
                                "<meta property='og:site_name' content='The Basalt Courier Group'><meta name='author' content='The Basalt Courier Group'>",
                                "<h1>A hall opens</h1>")
                        .byline());
    }

    @Test
    void thereIsNoAuthorWhereNobodySigns() {
        assertEquals(
                "",
                of("<title>A hall opens</title>", "<h1>A hall opens</h1><p>Chips, by the dozen</p>")
                        .byline());
    }

    @Test
    void theBylineShownIsTakenWhereTheMetadataNameAnAccount() {
        assertEquals(
                "Anna Whitfield",
                of(
                                "<meta name='author' content='awhitfield2'>",
                                "<h1>A hall opens</h1><p class='author-name'>Anna Whitfield</p>")
                        .byline());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            2026-03-14T23:30:00-05:00      ! 2026-03-14
            20260314                       ! 2026-03-14
            March 14th, 2026               ! 2026-03-14
            Sat, 14 Mar 2026 08:00:00 GMT  ! 2026-03-14
            14. März 2026                  ! 2026-03-14
            14 de marzo de 2026            ! 2026-03-14
            2026年3月14日                   ! 2026-03-14
            2026 Mar 14                    ! 2026-03-14
            3/14/2026                      ! 2026-03-14
            14/3/2026                      ! 2026-03-14
            03/04/2026                     ! 2026-03-04
            2026-13-40                     ! ''
            0000-00-00                     ! ''
            9999-12-31                     ! ''
            version 12.4.2026.1            ! ''
            """)
    void daysAreReadAsPeopleAndMachinesWriteThem(String text, String day) {
        Optional<PublishedDate> expected = day.isEmpty() ? Optional.empty() : Optional.of(PublishedDate.parse(day));
        assertEquals(expected, DateTexts.find(text, false));
    }

    @Test
    void theDayShownIsTakenWhereTheMetadataCountInAnotherTimeZone() {
        assertEquals(
                Optional.of(PublishedDate.parse("2026-03-14")),
                of(
                                "<meta property='og:title' content='A hall opens'><meta name='datePublished' content='2026-03-15T03:10:00Z'>",
                                "<h1>A hall opens</h1><p>Published on March 14, 2026</p><time datetime='2026-03-14'>Mar 14</time>")
                        .published());
    }

    @Test
    void theDayInTheAddressIsTakenWhereNothingElseIsSaid() {
        assertEquals(
                Optional.of(PublishedDate.parse("2026-03-14")),
                of("<link rel=canonical href='https://courier.example/2026/03/14/hall'>", "<h1>A hall</h1>")
                        .published());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            <p>March 14, 2026 · Anna Whitfield</p><p>A text.</p>                       ! Anna Whitfield
            <p>A text.</p><p>Written by Anna Whitfield</p>                             ! Anna Whitfield
            <p>A text.</p><p>About the author</p><p>Anna Whitfield</p>                 ! Anna Whitfield
            <p>A text.</p><div class='post-author'><b>Anna Whitfield</b></div>         ! Anna Whitfield
            <p>A text.</p><div class='comment-author'><b>Anna Whitfield</b></div>      ! ''
            <p>A text.</p><p>Machine Learning</p>                                      ! ''
            """)
    void whereNobodySignsAtTheHeadTheLinesBelowAreAsked(String body, String names) {
        assertEquals(
                names,
                of("<title>A hall opens</title>", "<h1>A hall opens</h1>" + body)
                        .byline());
    }

    @Test
    void aLowerHeadingThatSaysTheClaimedTitleIsTakenBeforeOneThatHardlyResemblesIt() {
        assertEquals(
                "The second hall opens its doors",
                of(
                                "<title>The second hall opens its doors</title>",
                                "<h1>Doors and windows of our town</h1><h3>The second hall opens its doors</h3>")
                        .title());
    }

    @Test
    void aDayOfChangeAloneIsNotTheDayOfPublication() {
        assertEquals(
                Optional.empty(),
                of("<meta property='og:updated_time' content='2026-03-14T10:00:00Z'>", "<h1>A hall</h1>")
                        .published());
    }

    @Test
    void aDayThatIsCalledOneOfPublicationIsTakenBelowTheText() {
        String text = "<p>" + "The hall was opened by the mayor and her band. ".repeat(40) + "</p>";
        assertEquals(
                Optional.of(PublishedDate.parse("2026-03-14")),
                of("", "<h1>A hall</h1>" + text + "<p>x</p>".repeat(40) + "<p>Posted on March 14, 2026</p>")
                        .published());
    }

    @Test
    void linkedDataThatIsNotJsonIsIgnored() {
        assertEquals(
                "A hall",
                of("<script type='application/ld+json'>{oops</script><title>A hall</title>", "")
                        .title());
    }
}
