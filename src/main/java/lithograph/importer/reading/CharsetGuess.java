package lithograph.importer.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;

/// Chooses the charset in which bytes read best: the one with the fewest malformed sequences and the largest share of
/// the letters that are common in the languages it is used for.
final class CharsetGuess {
    private record Candidate(Charset charset, String common, double weight) {}

    private static final String SIMPLIFIED =
            "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运，。、：；“”！？（）《》";
    private static final String TRADITIONAL =
            "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己製身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指克許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且權思王象完設式色路記南品住告類求據程北邊死張該交規萬取拉格望覺術領共確傳師觀清今切院讓識候帶導爭運，。、：；「」！？（）《》";
    private static final String JAPANESE = "のにはをたがでてとしれさいるあなもこりよかっますらくうえきそつだんどみわめけおちせやほじ、。「」・ーンスルトイラリアドグ日本人年月大国会中";
    private static final String KOREAN = "이다는을가에의한하고지로은를서기도자사해나과어대시전인그있보일정리으스여제수부상라장원";
    private static final String RUSSIAN = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъ«»–—№ОПВСНКИАТМР";
    private static final String ARABIC = "اليمنوتربةعدسفهكقحجطشىأصخغإضءذزثظ،؟";
    private static final String GREEK = "αοιετνσηρπκμλςυάίόέήωδγφχθβξώύζψ";
    private static final String WESTERN = "éèàêâîôûçëïüöäßñíóáúãõåøæœ’‘“”–—…«»·•£€©®°§\u00a0ÉÀÖÄÜ¿¡²½×™ªº´";

    private static final List<Candidate> CANDIDATES = List.of(
            new Candidate(Charset.forName("windows-1252"), WESTERN, 0.8),
            new Candidate(Charset.forName("GB18030"), SIMPLIFIED, 1.1),
            new Candidate(Charset.forName("Big5-HKSCS"), TRADITIONAL, 1.1),
            new Candidate(Charset.forName("windows-31j"), JAPANESE, 1),
            new Candidate(Charset.forName("EUC-JP"), JAPANESE, 1),
            new Candidate(Charset.forName("x-windows-949"), KOREAN, 1.2),
            new Candidate(Charset.forName("windows-1251"), RUSSIAN, 0.9),
            new Candidate(Charset.forName("KOI8-R"), RUSSIAN, 0.9),
            new Candidate(Charset.forName("windows-1256"), ARABIC, 0.9),
            new Candidate(Charset.forName("ISO-8859-6"), ARABIC, 0.9),
            new Candidate(Charset.forName("windows-1253"), GREEK, 0.9));

    private static final int SAMPLE = 65_536;
    private static final double NAMED = 0.15;
    private static final double UNJUDGED = 0.45;

    private CharsetGuess() {}

    /// The likeliest charset of bytes that are not UTF-8.
    ///
    /// @param declared what they are said to be: right unless the text reads clearly better otherwise
    static Charset of(byte[] bytes, Optional<Charset> declared) {
        Charset best = CANDIDATES.getFirst().charset();
        double top = -1;
        boolean judged = false;
        for (Candidate candidate : CANDIDATES) {
            boolean named = declared.isPresent() && declared.get().equals(candidate.charset());
            judged |= named;
            double score = score(bytes, candidate) + (named ? NAMED : 0);
            if (score > top) {
                top = score;
                best = candidate.charset();
            }
        }
        boolean other =
                declared.isPresent() && !judged && !declared.get().name().equals("UTF-8");
        return other && top < UNJUDGED + NAMED && malformed(bytes, declared.get()) < 0.02 ? declared.get() : best;
    }

    private static double score(byte[] bytes, Candidate candidate) {
        CharBuffer text = decode(bytes, candidate.charset());
        int strange = 0;
        int common = 0;
        int broken = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                strange++;
                broken += c == '\ufffd' ? 1 : 0;
                common += candidate.common().indexOf(c) >= 0 ? 1 : 0;
            }
        }
        return strange == 0 ? 0 : candidate.weight() * common / strange - 2.0 * broken / strange;
    }

    private static double malformed(byte[] bytes, Charset charset) {
        CharBuffer text = decode(bytes, charset);
        long broken = text.chars().filter(c -> c == 0xfffd).count();
        return broken / (double) Math.max(1, text.length());
    }

    /// The first 64 KB; a character cut off by the end is left out.
    private static CharBuffer decode(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        int length = Math.min(bytes.length, SAMPLE);
        CharBuffer text = CharBuffer.allocate((int) (length * (double) decoder.maxCharsPerByte()) + 16);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes, 0, length), text, false);
        return result.isError() ? CharBuffer.allocate(0) : text.flip();
    }
}
