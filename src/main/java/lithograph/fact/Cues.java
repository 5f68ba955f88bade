package lithograph.fact;

/// The words that tell what a number is about.
final class Cues {
    static final Cue ACTIVE_BEFORE = Cue.words(
            "activ(?:e|ated|ates|ating)(?: only| just| about| around)?[ :~≈]*$|激活(?:参数)?(?:量)?(?!的|和|与|、|，|/)[^。；;\\d总)）]{0,20}$|活跃(?:参数)?[ :：~]*$");
    static final Cue ACTIVE_AFTER = Cue.words(
            "^[ )-]*(?:of (?:which|them|those) )?(?:(?:parameters?|params?|are|is|were) ){0,2}(?:activ(?:e|ated|ation)|activates)\\b|^ ?(?:的)?(?:激活|活跃|被激活)");
    static final Cue PARAMETERS = Cue.words(
            "param(?:eter)?s?\\b|model sizes?\\b|sizes?\\b|参数|规模|尺寸|\\btotal\\b|(?:MoE|dense|稠密|versions?|variants?|版本) ?[(（:：]");
    static final Cue MODEL_AFTER = Cue.words(
            "^[ -](?:(?!and |or |with |on |in |for |from |by |to |as |at |of |vs )[\\p{L}][\\p{L}\\d./-]* ){0,4}?(?:models?|MoE|LLMs?|VLMs?|VLA|SLMs?|mixture|transformer|checkpoints?|variants?|versions?|dense|base|instruct|distill\\w*|total|network|reasoner)\\b"
                    + "|^-?(?:class|scale|param|sized?)|^ ?的?(?:稠密|密集|模型|大模型|总|版|规模|参数|级|小模型|开源|MoE|混合|推理|激活|基础)");
    /// A class of models rather than one: "12B models".
    static final Cue MODELS_AFTER =
            Cue.words("^[ -](?:(?!and |or |with |on |in |for )[\\p{L}][\\p{Alnum}-]* ){0,3}(?:models|LLMs)\\b|^ ?级");
    static final Cue CONTEXT =
            Cue.words("contexts?\\b|ctx\\b|上下文|window\\b|max(?:imum)? (?:input|sequence)|sequence length");
    static final Cue NO_CONTEXT = Cue.words(
            "per (?:second|day|month|request|query|proof)|KV ?cache|cutting|reduc\\w+|cost|price|train|throughput|output|input tokens|generat|训练|价格|输出");
    static final Cue MEASURED_AT = Cue.words("\\bat (?:an? |about |around |~)?$|在 ?约? ?$");
    static final Cue BEFORE_OR_AFTER = Cue.words("\\b(?:past|since|after|before|until|by) $|(?:自|截至|截止) ?$");
    static final Cue TRAINING = Cue.words("train(?:ed|ing)?\\b|pre-?train\\w*|corpus|dataset|data\\b|训练|语料|数据");
    static final Cue MEMORY = Cue.words("\\b(?:V|D|G|u)?RAM\\b|memory|HBM\\d?\\w?|GDDR\\d?\\w?|LPDDR\\w*|显存|内存");
    static final Cue SYSTEM_MEMORY = Cue.words(
            "^ ?(?:of )?(?:system )?(?:RAM|LPDDR\\w*|DDR\\d?\\w*|GPUs?|cards?|Macs?|MacBooks?|laptops?|machines?|PCs?|iGPU)\\b|^ ?的?(?:系统|显卡|GPU|Mac)");
    static final Cue SYSTEM_MEMORY_BEFORE = Cue.words("(?:CPU|system|系统) ?(?:RAM|memory|内存)[^.;。；]{0,12}$");
    static final Cue FOOTPRINT = Cue.words(
            "\\b(?:V|D)?RAM\\b|memory|weights?\\b|model sizes?|sizes?\\b|disk|footprint|显存|内存|占用|大小|体积|fits? (?:in|on|into)|requires?\\b|needs?\\b|KV cache|quant\\w*");
    static final Cue NO_MEMORY = Cue.words(
            "\\bSSDs?\\b|\\bL[123]\\b|\\bSRAM\\b|storage|hard dis[ck]|dataset|data sets?\\b|files?\\b|videos?\\b|corpus|download|traffic|缓存|硬盘|存储|数据集|文件|page cache|uploads?|NVMe|iPhone|smartphone|phones?\\b|laptops?\\b|attachment");
    static final Cue LINK = Cue.words(
            "NVLink|interconnect|PCIe|network|SSD|storage|\\bread|\\bwrite|ethernet|infiniband|scale-(?:up|out)|die-to-die|chip-to-chip|\\bC2C\\b|\\blinks?\\b|NVMe|disk|\\bL[12]\\b|\\bcaches?\\b|缓存|互联|互连|网络|读写|读取|写入|固态");
    static final Cue NO_POWER =
            Cue.words("\\bPSUs?\\b|power suppl\\w+|charg(?:er|ing)|adapter|battery|solar|speakers?|电源|充电|适配器");
    static final Cue NO_PROCESS = Cue.words("wavelength|laser|\\blight\\b|波长|激光");
    static final Cue SPEED = Cue.words(
            "faster|quicker|speed-?ups?|speeds?\\b|throughput|performance|efficien\\w+|utili[sz]ation|\\bMFU\\b|accelerat\\w+|inference|quick\\w*|boost\\w*|提升|加速|提速|更快|\\b快|速度|性能|吞吐|效率|快");
    static final Cue FASTER_AFTER = Cue.words(
            "^[ -]*(?:的|as |(?:or )?more |much |an? |better |higher |greater |improved |lower |inference |training |decode |decoding |prefill |token |AI |compute |end-to-end |output |generation |peak |GPU |LLM |overall |average |raw |single-thread(?:ed)? |multi-thread(?:ed)? |推理|训练|解码|端到端)*"
                    + "(?:fast(?:er)?\\b|quick(?:er|ly)?\\b|speed-?ups?|speed\\b|speed (?:increase|boost|improvement|gain)|throughput|performance|efficien\\w+|accelerat\\w+|加速|提速|速度|性能|吞吐|效率|快)");
    static final Cue FASTER_BEFORE = Cue.words(
            "(?:speed-?ups?|faster|speed(?:s|ed)?(?: up)?|throughput|performance|efficiency|utili[sz]ation(?: \\([^)]*\\))?|MFU\\)?|accelerat\\w+|加速(?:比)?|提速|快|速度|性能|吞吐量?|效率)[^.;。；\\d]{0,28}$");
    static final Cue TIMES_AS_FAST = Cue.words("的(?:推理|训练)?(?:速度|性能|吞吐量?)[^。；;]{0,28}$");
    static final Cue NO_SPEED = Cue.words(
            "cheaper|V?RAM\\b|correct\\b|tokens? (?:usage|consumption)|hallucinat\\w*|errors?\\b|prices?\\b|pricing|costs?\\b|larger|smaller|longer|expensive|contexts?\\b|capacity|users?\\b|revenue|parameters?\\b|memory|compress\\w*|worse|token efficiency|accuracy|intelligence|quality|growth|grew|sales|loss(?:es)?\\b|drops?\\b|degrad\\w+|slower|\\bgap\\b|difference|penalty|指标|metrics|损失|下降|降低|差距|差异|更慢|算力|投入|便宜|阅读|价格|成本|容量|更大|更小|更长|用户|营收|收入|参数|准确|压缩|增长|显存|内存");
    static final Cue PLAIN_USERS = Cue.words("users?\\b|用户|\\bMAUs?\\b|\\bDAUs?\\b|月活|日活|周活|subscribers?");
    static final Cue USERS_BEFORE = Cue.words(
            "users?\\b[^.;。；\\d]{0,60}\\b(?:to|reach(?:ed|ing|es)?|hit|surpass(?:ed|ing)?|exceed(?:ed|s|ing)?|topp?(?:ed|s|ing)|passed|crossed) (?:more than |over |about |nearly )?$|(?:用户数?量?|月活(?:跃)?(?:用户)?(?:数)?|日活(?:跃)?(?:用户)?(?:数)?|周活(?:跃)?(?:用户)?(?:数)?|\\bMAUs?|\\bDAUs?|user base)(?:已经?|达到?|突破|超过?|约|为|到|增至|接近|逼近|[：: ]|of|is|was|has|reached|at|over|about)*$");
    static final Cue RELEASE = Cue.words(
            "releas(?:e|ed|es|ing)\\b|launch(?:ed|es|ing)?\\b|unveil(?:ed|s|ing)?\\b|announc(?:ed|es|ing)\\b|introduc(?:ed|es|ing)\\b|debut(?:ed|s)?\\b|rolled out|open-?sourc(?:ed|es|ing)|shipp?(?:ed|ing|s)?\\b|available|发布|推出|上线|问世|亮相|开源|面世|上市|发售");
    static final Cue NO_RELEASE = Cue.words(
            "as of|until|deadline|cut-?off|conference|webinar|截至|截止|discontinu\\w*|deprecat\\w*|retire\\w*|下线|停");

    /// A company comes to the stock exchange rather than a product to its buyers.
    static final Cue LISTING = Cue.words("\\bIPO\\b|stock exchange|\\bNasdaq\\b|go(?:es|ing)? public|港交所|挂牌|招股|首家上市");

    static final Cue OTHERS_BEFORE = Cue.words(
            "(?:\\b(?:beat(?:s|ing)?|outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|rival(?:s|ing)?|match(?:es|ing)?|(?<!more |less |fewer |greater |larger |smaller )than|vs\\.?|versus|comparable to|compared (?:to|with)|models? (?:under|below|up to|over|above)|(?:under|below|sub)[ -])(?: (?:an?|the|its|other|most|many|much|even|far|larger|bigger|smaller|similar|open|dense)){0,3} ?~?|(?:高于|低于|优于|击败|媲美|匹敌|不如|强于|小于|大于|接近|相当于)(?:一个|其他|更大的)? ?)$");
    static final Cue OTHERS_AFTER = Cue.words(
            "^[ -]*(?:parameter )?(?:distill|蒸馏)|^ ?(?:参数)?(?:以下|以内|以上|级别以下)|^[ -]?(?:parameter )?range\\b|^ ?(?:参数)?范围|^\\?|^？|^[ -](?:param\\w* )?models? (?:or|and) (?:smaller|below|under)");
    static final Cue SCORE_AFTER = Cue.words("^ ?(?:的)?(?:分|得分|成绩|准确|score|accuracy|pass)");
    /// What people or chance would score.
    static final Cue BASELINE =
            Cue.words("\\b(?:human|random|baseline|expert)s?\\b[^,;，；]{0,24}$|(?:人类|基线)[^,;，；]{0,12}$");
    /// The value that was there before.
    static final Cue FORMERLY = Cue.words(
            "\\b(?:rais\\w+|grew|bump\\w*|cut\\w*|reduc\\w+|drop\\w*|increas\\w+|went|goes|going|improv\\w+|jump\\w*)\\b[^.;,]{0,24} from[ ~≈$€£¥]*$|\\b(?:up|down|increased|decreased|raised|cut|reduced|doubled?) from[ ~≈$€£¥]*$");

    private Cues() {}
}
