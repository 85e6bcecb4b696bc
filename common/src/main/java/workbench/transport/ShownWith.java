package workbench.transport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Classes without which a reader of this one would miss a part of it, such as what bounds messages in flight or makes the system calls. Their
 * sources are kept with a run and shown on its page where this one is.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ShownWith {
    Class<?>[] value();
}
