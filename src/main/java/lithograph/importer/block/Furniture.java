package lithograph.importer.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import lithograph.article.Block;

/// What a page has around its article and that comes along when the page is copied: share buttons, empty
/// related-article
/// boxes, cookie lines. Only whole short lines are ever taken out, and never a section in which somebody wrote
/// sentences.
public final class Furniture {
    private static final Set<String> LINES = phrases("""
            share, share article, share this, share this article, share this story, share this post, share on facebook,
            share on twitter, share on x, share on linkedin, share via email, share link, copy link, link copied, tweet,
            email, print, print article, pin it, save, save article, bookmark, listen, listen to this article, comment,
            comments, leave a comment, leave a reply, post a comment, add a comment, view comments, show comments,
            no comments, no comments yet, comments are closed, permalink, subscribe, subscribe now, sign up, sign in, log in, register, follow us, follow,
            advertisement, advertisements, advertising, sponsored, ad, skip to content, skip to main content, menu,
            main menu, search, home, back to top, scroll to top, read more, see more, show more, load more, next article,
            previous article, next post, previous post, no related articles found, no related posts, loading, close,
            accept, accept all, accept cookies, all rights reserved, terms of use, privacy policy, cookie policy,
            report this ad, continue reading below, story continues below advertisement, table of contents, toggle menu,
            分享, 分享文章, 分享本文, 分享到, 分享至, 分享到微信, 分享到微博, 微信扫一扫, 扫一扫分享, 扫码分享, 复制链接, 点赞, 收藏, 在看, 转发,
            评论, 发表评论, 暂无评论, 写评论, 查看评论, 打印, 打印本页, 关闭, 关闭窗口, 返回顶部, 返回首页, 首页, 登录, 注册, 订阅, 关注, 关注我们, 广告,
            展开全文, 阅读全文, 查看更多, 加载更多, 上一篇, 下一篇, 举报, 目录, 暂无相关文章, 没有相关文章, 字号, 大 中 小, 责任编辑, 正文, 分享到朋友圈, 分享到qq
            """);
    private static final Set<String> TAIL_HEADINGS = phrases("""
            related, related articles, related article, related stories, related posts, related news, related content,
            related reading, related topics, more from, more stories, more news, more articles, more like this,
            you may also like, you might also like, recommended, recommended for you, recommended reading, read next,
            up next, what to read next, most read, most popular, trending, trending now, latest news, latest stories,
            popular posts, see also, also read, keep reading, tags, filed under, topics, comments, share article,
            相关阅读, 相关文章, 相关新闻, 相关推荐, 相关报道, 相关内容, 推荐阅读, 延伸阅读, 猜你喜欢, 为你推荐, 热门文章, 热门推荐, 热点推荐, 更多文章, 更多新闻,
            最新文章, 最新新闻, 标签, 评论, 网友评论
            """);
    private static final Set<String> ASIDES = phrases("""
            you may also like, you might also like, recommended, recommended for you, recommended reading, read next,
            most read, most popular, trending, trending now, 推荐阅读, 猜你喜欢, 为你推荐, 热门推荐, 热门文章
            """);
    /// Buttons too short to be told without a neighbour.
    private static final Set<String> NETWORKS = phrases(
            "x, facebook, twitter, linkedin, whatsapp, reddit, telegram, pinterest, bluesky, mastodon, 微信, 微博, 朋友圈, 知乎");
    private static final Pattern PROMOTION = Pattern.compile(
            "(?is)(read next|read more|read also|also read|see also|related|more|don't miss|watch|相关阅读|延伸阅读|推荐阅读|点击阅读)"
                    + "\\s*[:：]\\s.{5,160}|(©|\\(c\\)|copyright ).{0,120}");
    private static final Pattern COUNTER = Pattern.compile(
            "(?i)(阅读|在看|点赞|评论|转发|浏览|收藏)\\s*[\\d.,]+\\s*[万千wk+]*|[\\d.,]+[km+]?\\s*(comments?|shares?|likes?|views?|claps?)");
    private static final Pattern PARTS = Pattern.compile("\\s*[|｜•·/]\\s*|\\s{2,}|\\t|　+");
    private static final int LONGEST_LINK = 160;
    private static final int LONGEST_PROMOTION = 240;

    private Furniture() {}

    /// The blocks without the page around them.
    public static List<Block> cut(List<Block> blocks) {
        List<Block> kept = new ArrayList<>(blocks.size());
        boolean beside = false;
        for (Block block : blocks) {
            boolean furniture =
                    isFurniture(block) || (beside && isLine(block) && NETWORKS.contains(words(block.text())));
            if (!furniture) {
                kept.add(block);
            }
            beside = furniture;
        }
        return withoutAsides(kept.subList(0, tail(kept)));
    }

    /// Leaves out lists of other articles in the middle of this one.
    private static List<Block> withoutAsides(List<Block> blocks) {
        List<Block> kept = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            int end = i + 1;
            while (end < blocks.size() && blocks.get(end) instanceof Block.ListItem && isLink(blocks.get(end))) {
                end++;
            }
            boolean aside = end > i + 1
                    && isLine(blocks.get(i))
                    && ASIDES.contains(words(blocks.get(i).text()));
            if (aside) {
                i = end - 1;
            } else {
                kept.add(blocks.get(i));
            }
        }
        return kept;
    }

    private static boolean isLine(Block block) {
        return block instanceof Block.Paragraph || block instanceof Block.Heading;
    }

    /// Where the links below the article begin: at a heading such as "Related articles" after which nobody wrote a
    /// sentence.
    private static int tail(List<Block> blocks) {
        int tail = blocks.size();
        for (int i = blocks.size() - 1; i > 0 && isLink(blocks.get(i)); i--) {
            if (TAIL_HEADINGS.contains(words(blocks.get(i).text()))) {
                tail = i;
            }
        }
        return tail;
    }

    private static boolean isLink(Block block) {
        return switch (block) {
            case Block.Heading heading -> isLink(heading.text());
            case Block.Paragraph paragraph -> isLink(paragraph.text());
            case Block.ListItem item -> isLink(item.text());
            case Block.Figure figure -> figure.caption().isEmpty();
            case Block.Quote quote -> false;
            case Block.Code code -> false;
            case Block.Table table -> false;
            case Block.Takeaways takeaways -> false;
            case Block.Analysis analysis -> false;
        };
    }

    private static boolean isLink(String text) {
        return text.length() <= LONGEST_LINK && !isSentence(text);
    }

    /// True where the text ends as a sentence does, or a part of it within.
    private static boolean isSentence(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (isAsciiSpace(text.charAt(i)) && ".。!！?？;；:：".indexOf(text.charAt(i - 1)) >= 0) {
                return true;
            }
        }
        return !text.isEmpty() && ".。!！".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean isAsciiSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static boolean isFurniture(Block block) {
        return switch (block) {
            case Block.Heading heading -> isFurniture(heading.text());
            case Block.Paragraph paragraph -> isFurniture(paragraph.text());
            case Block.ListItem item -> isFurniture(item.text());
            case Block.Quote quote -> isFurniture(quote.text());
            case Block.Code code -> false;
            case Block.Table table -> false;
            case Block.Figure figure -> false;
            case Block.Takeaways takeaways -> false;
            case Block.Analysis analysis -> false;
        };
    }

    /// True for a line that is nothing but furniture, or has no letter and no figure (icons, rules).
    static boolean isFurniture(String line) {
        if (line.length() <= LONGEST_PROMOTION && PROMOTION.matcher(line).matches()) {
            return true;
        }
        return line.length() <= 80 && PARTS.splitAsStream(line.strip()).allMatch(Furniture::isButton);
    }

    private static boolean isButton(String part) {
        String words = words(part);
        return words.isEmpty()
                || LINES.contains(words)
                || COUNTER.matcher(part.strip()).matches();
    }

    /// Letters and figures alone, in lower case, with single spaces: what is left of a button without its icon.
    public static String words(String line) {
        StringBuilder words = new StringBuilder(line.length());
        boolean gap = false;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            if (isLetterOrNumber(c)) {
                if (gap && !words.isEmpty()) {
                    words.append(' ');
                }
                words.appendCodePoint(Character.toLowerCase(c));
                gap = false;
            } else if (c != '\'' && c != '’') {
                gap = true;
            }
            i += Character.charCount(c);
        }
        return words.toString();
    }

    private static boolean isLetterOrNumber(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }

    public static Set<String> phrases(String list) {
        return Set.of(list.strip().split("\\s*,\\s*"));
    }
}
