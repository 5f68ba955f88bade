package lithograph.importer.metadata;

import java.util.regex.Pattern;
import lithograph.importer.block.LineWrap;

/// Short lines that are nothing but a name, as they stand beside the date below a title.
final class Names {
    private static final int LONGEST = 40;
    private static final Pattern LATIN = Pattern.compile(
            "(?:The )?\\p{Lu}[\\p{L}\\p{N}.'’&-]*(?: (?:of|and|the|&|\\p{Lu}[\\p{L}\\p{N}.'’-]*)){0,4}");
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}A-Za-z0-9·]{2,12}");
    /// The hundred commonest family names bear some 85 % of people.
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖"
            + "石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤闻";

    private Names() {}

    /// A name in Latin letters: of a person or of a publication.
    static boolean isLatin(String line) {
        return line.length() <= LONGEST && LATIN.matcher(line).matches();
    }

    static boolean isChinese(String line) {
        return CHINESE.matcher(line).matches() && line.codePoints().anyMatch(LineWrap::isWide);
    }

    /// Two or three characters, the first of them a common family name.
    static boolean isChinesePerson(String line) {
        return line.matches("\\p{IsHan}{2,3}") && SURNAMES.indexOf(line.charAt(0)) >= 0;
    }
}
