package nl.regiosite.theme;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.extension.core.RangeFunction;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.node.expression.RangeExpression;
import io.pebbletemplates.pebble.operator.Associativity;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.operator.BinaryOperatorImpl;
import io.pebbletemplates.pebble.operator.BinaryOperatorType;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a template from going on for ever, or until all memory is full. Each turn of a loop, and each use of a template or
 * macro, counts as a step; a page takes only so many.
 */
final class TemplateLimits extends AbstractExtension {
    /** A list of a hundred thousand projects, each with a loop or two of its own, takes a tenth. */
    private static final int MOST_STEPS = 10_000_000;

    /** The longest row of numbers that a template may ask for. */
    private static final long LONGEST_RANGE = 100_000;

    /** As tightly as Pebble's own. */
    private static final int RANGE_PRECEDENCE = 110;

    /** The page has no end, or none that anyone waits for. */
    static final class Endless extends PebbleException {
        private static final long serialVersionUID = 1L;

        Endless(int line, String template) {
            super(null, "no end", line, template);
        }
    }

    private final ThreadLocal<int[]> steps = ThreadLocal.withInitial(() -> new int[1]);

    /** A new page begins on this thread. */
    void begin() {
        steps.get()[0] = 0;
    }

    @Override
    public List<NodeVisitorFactory> getNodeVisitors() {
        return List.of(this::counting);
    }

    private NodeVisitor counting(PebbleTemplate template) {
        return new AbstractNodeVisitor((PebbleTemplateImpl) template) {
            @Override
            public void visit(ForNode loop) {
                count(loop.getBody(), loop.getLineNumber());
                super.visit(loop);
            }

            @Override
            public void visit(MacroNode macro) {
                count(macro.getBody(), macro.getLineNumber());
                super.visit(macro);
            }

            @Override
            public void visit(RootNode root) {
                count(root.getBody(), root.getLineNumber());
                super.visit(root);
            }
        };
    }

    private void count(BodyNode body, int line) {
        body.getChildren().add(0, new Step(line));
    }

    /** Stands first in what is done again and again. */
    private final class Step extends AbstractRenderableNode {
        Step(int line) {
            super(line);
        }

        @Override
        public void render(PebbleTemplateImpl self, Writer out, EvaluationContextImpl context) {
            if (++steps.get()[0] > MOST_STEPS) {
                throw new Endless(getLineNumber(), self.getName());
            }
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.visit(this);
        }
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of(RangeFunction.FUNCTION_NAME, new ShortRange());
    }

    @Override
    public List<BinaryOperator> getBinaryOperators() {
        return List.of(new BinaryOperatorImpl(
                "..", RANGE_PRECEDENCE, DottedRange::new, BinaryOperatorType.NORMAL, Associativity.LEFT));
    }

    private static void check(@Nullable Object from, @Nullable Object to, int line, String template) {
        if (from instanceof Number first
                && to instanceof Number last
                && Math.abs(last.doubleValue() - first.doubleValue()) > LONGEST_RANGE) {
            throw new Endless(line, template);
        }
    }

    /** {@code range(1, 10)}. */
    private static final class ShortRange extends RangeFunction {
        @Override
        public Object execute(
                Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int lineNumber) {
            check(args.get("start"), args.get("end"), lineNumber, self.getName());
            return super.execute(args, self, context, lineNumber);
        }
    }

    /** {@code 1..10}. */
    private static final class DottedRange extends RangeExpression {
        @Override
        public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            check(
                    getLeftExpression().evaluate(self, context),
                    getRightExpression().evaluate(self, context),
                    getLineNumber(),
                    self.getName());
            return super.evaluate(self, context);
        }
    }
}
