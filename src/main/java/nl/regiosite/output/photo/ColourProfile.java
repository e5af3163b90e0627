package nl.regiosite.output.photo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * Which colours the numbers of a picture mean (ICC.1, the kind with a matrix and curves, as telephones and cameras write
 * it), turned into sRGB, which is what a browser takes them for. Our own sums: the JDK's differ from version to version.
 * Other kinds (of scanners and printers) are left alone.
 */
final class ColourProfile {
    /** From the middle of all profiles (XYZ, D50) to linear sRGB. */
    private static final double[] TO_SRGB = {
        3.1338561, -1.6168667, -0.4906146, -0.9787684, 1.9161415, 0.0334540, 0.0719453, -0.2289914, 1.4052427
    };

    private static final int STEPS = 4096;
    private static final double FIXED = 65536;

    private final float[][] linear;
    private final float[] matrix;
    private final byte[] curve;

    private ColourProfile(float[][] linear, float[] matrix) {
        this.linear = linear;
        this.matrix = matrix;
        this.curve = new byte[STEPS + 1];
        for (int i = 0; i <= STEPS; i++) {
            double value = (double) i / STEPS;
            double shown = value <= 0.0031308 ? 12.92 * value : 1.055 * StrictMath.pow(value, 1 / 2.4) - 0.055;
            curve[i] = (byte) Math.round(shown * 0xff);
        }
    }

    /** Nothing when the profile is of another kind, or broken, or says just what sRGB does. */
    static Optional<ColourProfile> of(byte[] profile) {
        try {
            ByteBuffer in = ByteBuffer.wrap(profile);
            if (!word(in, 16).equals("RGB ") || !word(in, 20).equals("XYZ ")) {
                return Optional.empty();
            }
            float[][] linear = new float[3][];
            float[] matrix = new float[9];
            double[] columns = new double[9];
            String[] names = {"r", "g", "b"};
            for (int ink = 0; ink < 3; ink++) {
                Optional<ByteBuffer> point = tag(in, names[ink] + "XYZ");
                Optional<ByteBuffer> tone = tag(in, names[ink] + "TRC");
                if (point.isEmpty() || tone.isEmpty()) {
                    return Optional.empty();
                }
                for (int axis = 0; axis < 3; axis++) {
                    columns[3 * axis + ink] = point.get().getInt(8 + 4 * axis) / FIXED;
                }
                linear[ink] = linear(tone.get());
            }
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 3; column++) {
                    double sum = 0;
                    for (int i = 0; i < 3; i++) {
                        sum += TO_SRGB[3 * row + i] * columns[3 * i + column];
                    }
                    matrix[3 * row + column] = (float) sum;
                }
            }
            ColourProfile found = new ColourProfile(linear, matrix);
            return found.changesNothing() ? Optional.empty() : Optional.of(found);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String word(ByteBuffer in, int at) {
        byte[] letters = new byte[4];
        in.get(at, letters);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }

    private static Optional<ByteBuffer> tag(ByteBuffer in, String name) {
        int count = Math.min(in.getInt(128), 100);
        for (int i = 0; i < count; i++) {
            int entry = 132 + 12 * i;
            if (word(in, entry).equals(name)) {
                return Optional.of(in.slice(in.getInt(entry + 4), in.getInt(entry + 8)));
            }
        }
        return Optional.empty();
    }

    /** How much light each of the 256 steps is. */
    private static float[] linear(ByteBuffer tone) {
        DoubleUnaryOperator curve;
        if (word(tone, 0).equals("para")) {
            curve = parametric(tone);
        } else if (word(tone, 0).equals("curv")) {
            curve = sampled(tone);
        } else {
            throw new IllegalArgumentException("no curve");
        }
        float[] table = new float[256];
        for (int i = 0; i < table.length; i++) {
            table[i] = (float) Math.max(0, Math.min(1, curve.applyAsDouble(i / 255.0)));
        }
        return table;
    }

    private static DoubleUnaryOperator sampled(ByteBuffer tone) {
        int count = tone.getInt(8);
        if (count == 0) {
            return value -> value;
        } else if (count == 1) {
            double gamma = (tone.getShort(12) & 0xffff) / 256.0;
            return value -> StrictMath.pow(value, gamma);
        }
        return value -> {
            double place = value * (count - 1);
            int below = Math.min((int) place, count - 2);
            double low = tone.getShort(12 + 2 * below) & 0xffff;
            double high = tone.getShort(14 + 2 * below) & 0xffff;
            return (low + (high - low) * (place - below)) / 0xffff;
        };
    }

    /** The five forms of a parametric curve: g, a, b, c, d, e, f as far as each has them. */
    private static DoubleUnaryOperator parametric(ByteBuffer tone) {
        int form = tone.getShort(8);
        int[] lengths = {1, 3, 4, 5, 7};
        if (form < 0 || form >= lengths.length) {
            throw new IllegalArgumentException("no such curve: " + form);
        }
        double[] p = new double[7];
        for (int i = 0; i < lengths[form]; i++) {
            p[i] = tone.getInt(12 + 4 * i) / FIXED;
        }
        double a = form == 0 ? 1 : p[1];
        double from = form == 0 ? 0 : form < 3 ? -p[2] / a : p[4];
        double slope = form < 3 ? 0 : p[3];
        double above = form == 2 ? p[3] : form == 4 ? p[5] : 0;
        double below = form == 2 ? p[3] : form == 4 ? p[6] : 0;
        return value ->
                value >= from ? StrictMath.pow(Math.max(0, a * value + p[2]), p[0]) + above : slope * value + below;
    }

    private boolean changesNothing() {
        for (int step = 0; step <= 0xff; step += 51) {
            for (int ink = 0; ink < 3; ink++) {
                int pure = step << (8 * (2 - ink));
                if (distance(shown(pure), pure) > 2) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int distance(int one, int other) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)));
        }
        return most;
    }

    private int shown(int rgb) {
        float red = linear[0][rgb >> 16 & 0xff];
        float green = linear[1][rgb >> 8 & 0xff];
        float blue = linear[2][rgb & 0xff];
        return step(0, red, green, blue) << 16 | step(3, red, green, blue) << 8 | step(6, red, green, blue);
    }

    private int step(int row, float red, float green, float blue) {
        float light = matrix[row] * red + matrix[row + 1] * green + matrix[row + 2] * blue;
        return curve[Math.max(0, Math.min(STEPS, (int) (light * STEPS + 0.5f)))] & 0xff;
    }

    /** The same picture with numbers that mean the same colours in sRGB, as far as it has them. */
    Pixels toSrgb(Pixels pixels) {
        int[] argb = new int[pixels.argb().length];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = (pixels.argb()[i] & 0xff000000) | shown(pixels.argb()[i]);
        }
        return new Pixels(pixels.width(), pixels.height(), argb, pixels.transparent());
    }
}
