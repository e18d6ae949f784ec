package assay.notebook;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A cell of a notebook: the method's name is the name of its value, its parameters are the values of other cells.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Cell {
    /// False for what must run every time: a clock, the network, a value that cannot be kept.
    boolean cache() default true;
}
