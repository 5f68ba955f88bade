package lithograph.importer.reading;

/// How far bytes are valid UTF-8.
///
/// @param good sequences of more than one byte that are
/// @param bad  bytes that belong to none; a sequence cut off by the end is not counted
record Utf8Check(int good, int bad) {
    static Utf8Check of(byte[] bytes) {
        int good = 0;
        int bad = 0;
        int i = 0;
        while (i < bytes.length) {
            int lead = bytes[i] & 0xff;
            if (lead < 0x80) {
                i++;
                continue;
            }
            int length = lead >= 0xc2 && lead <= 0xdf
                    ? 2
                    : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
            int followers = followers(bytes, i + 1, length - 1);
            if (length > 0 && followers == length - 1) {
                good++;
                i += length;
            } else {
                boolean cut = length > 0 && i + 1 + followers == bytes.length;
                bad += cut ? 0 : 1;
                i += 1 + Math.max(0, followers);
            }
        }
        return new Utf8Check(good, bad);
    }

    private static int followers(byte[] bytes, int from, int most) {
        int count = 0;
        while (count < most && from + count < bytes.length && (bytes[from + count] & 0xc0) == 0x80) {
            count++;
        }
        return count;
    }
}
