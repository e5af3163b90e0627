package nl.regiosite.output.photo;

import java.util.Arrays;

/**
 * Makes a picture smaller, with the cubic of Catmull and Rom over as many pixels as become one, so that fine patterns
 * neither flicker nor blur. Transparent pixels weigh as much as is seen of them. Plain sums only: the same on every
 * machine.
 */
final class Scaling {
    private static final int CHANNELS = 4;

    /** Where pixels come from, row after row, from the top. */
    interface Rows {
        int width();

        int height();

        boolean transparent();

        /** The next row into {@code argb}, from the first pixel. */
        void next(int[] argb);
    }

    /** What one new pixel is made of: old ones from {@code first} on, each with its weight; together 1. */
    private static final class Mix {
        private final int first;
        private final float[] weights;

        Mix(int first, float[] weights) {
            this.first = first;
            this.weights = weights;
        }
    }

    private Scaling() {}

    static Rows rows(Pixels pixels) {
        return new Rows() {
            private int row;

            @Override
            public int width() {
                return pixels.width();
            }

            @Override
            public int height() {
                return pixels.height();
            }

            @Override
            public boolean transparent() {
                return pixels.transparent();
            }

            @Override
            public void next(int[] argb) {
                System.arraycopy(pixels.argb(), row++ * pixels.width(), argb, 0, pixels.width());
            }
        };
    }

    /** The picture in exactly this size, which is no larger than it was. */
    static Pixels scaled(Rows source, int width, int height) {
        if (width > source.width() || height > source.height()) {
            throw new IllegalArgumentException("a picture is never made larger: " + source.width() + " x "
                    + source.height() + " to " + width + " x " + height);
        }
        Mix[] across = mixes(source.width(), width);
        Mix[] down = mixes(source.height(), height);
        int kept = 0;
        for (Mix mix : down) {
            kept = Math.max(kept, mix.weights.length);
        }
        float[][] narrow = new float[kept][width * CHANNELS];
        int[] wide = new int[source.width()];
        float[] sums = new float[width * CHANNELS];
        int[] result = new int[width * height];
        int read = 0;
        for (int y = 0; y < height; y++) {
            Mix mix = down[y];
            for (; read < mix.first + mix.weights.length; read++) {
                source.next(wide);
                narrow(wide, across, narrow[read % kept]);
            }
            Arrays.fill(sums, 0);
            for (int i = 0; i < mix.weights.length; i++) {
                float weight = mix.weights[i];
                float[] row = narrow[(mix.first + i) % kept];
                for (int x = 0; x < sums.length; x++) {
                    sums[x] += weight * row[x];
                }
            }
            pack(sums, result, y * width);
        }
        return new Pixels(width, height, result, source.transparent());
    }

    private static void narrow(int[] wide, Mix[] across, float[] into) {
        for (int x = 0; x < across.length; x++) {
            float[] weights = across[x].weights;
            int first = across[x].first;
            float red = 0;
            float green = 0;
            float blue = 0;
            float alpha = 0;
            for (int i = 0; i < weights.length; i++) {
                int pixel = wide[first + i];
                int seen = pixel >>> 24;
                float weight = weights[i];
                alpha += weight * seen;
                float part = seen == 0xff ? weight : weight * seen / 0xff;
                red += part * (pixel >> 16 & 0xff);
                green += part * (pixel >> 8 & 0xff);
                blue += part * (pixel & 0xff);
            }
            int at = x * CHANNELS;
            into[at] = red;
            into[at + 1] = green;
            into[at + 2] = blue;
            into[at + 3] = alpha;
        }
    }

    private static void pack(float[] sums, int[] into, int from) {
        for (int x = 0; x * CHANNELS < sums.length; x++) {
            int at = x * CHANNELS;
            int alpha = whole(sums[at + 3]);
            float back = alpha == 0 ? 0 : 0xff / sums[at + 3];
            into[from + x] = alpha << 24
                    | whole(sums[at] * back) << 16
                    | whole(sums[at + 1] * back) << 8
                    | whole(sums[at + 2] * back);
        }
    }

    private static int whole(float value) {
        return Math.max(0, Math.min(0xff, (int) (value + 0.5f)));
    }

    private static Mix[] mixes(int from, int to) {
        double scale = (double) from / to;
        double reach = 2 * scale;
        Mix[] mixes = new Mix[to];
        for (int i = 0; i < to; i++) {
            double centre = (i + 0.5) * scale - 0.5;
            int first = Math.max(0, (int) Math.ceil(centre - reach));
            int last = Math.min(from - 1, (int) Math.floor(centre + reach));
            double[] weights = new double[last - first + 1];
            double sum = 0;
            for (int j = 0; j < weights.length; j++) {
                weights[j] = cubic((first + j - centre) / scale);
                sum += weights[j];
            }
            float[] shares = new float[weights.length];
            for (int j = 0; j < weights.length; j++) {
                shares[j] = (float) (weights[j] / sum);
            }
            mixes[i] = new Mix(first, shares);
        }
        return mixes;
    }

    private static double cubic(double distance) {
        double x = Math.abs(distance);
        if (x < 1) {
            return (1.5 * x - 2.5) * x * x + 1;
        }
        return x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
    }
}
