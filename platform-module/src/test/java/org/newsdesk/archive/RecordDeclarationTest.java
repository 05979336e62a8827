package org.newsdesk.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionService;
import org.junit.jupiter.api.Test;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.DraftState;
import org.newsdesk.draft.Drafts;
import org.newsdesk.repository.ProtectedWrites;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class RecordDeclarationTest {
    private static final Draft PIECE = new Draft(
            "8a9b0c1d-0000-4000-8000-000000000001",
            "普法与依法治理股-2026年11月22日工作信息.docx",
            new Draft.Form("标题", null, null, null, List.of(), false, false, false),
            DraftState.REGISTERED,
            "pufa",
            "chenjing",
            "chenjing",
            1,
            null,
            null,
            null,
            null,
            null,
            null);

    private final ProtectedWrites writes = new ProtectedWrites();
    private final Actions actions = new Actions(writes);

    @Test
    void a_released_piece_is_declared_inside_the_extensions_own_writes() {
        declaration(Map.of("ActionService", actions.service(), "create-record", new Object()))
                .released(PIECE, null, "tangyun");

        assertThat(actions.done).containsExactly("create-record " + Drafts.node(PIECE.id()) + " protected");
    }

    @Test
    void without_governance_services_nothing_happens() {
        declaration(Map.of("ActionService", actions.service())).released(PIECE, null, "tangyun");

        assertThat(actions.done).isEmpty();
    }

    @Test
    void a_declaration_that_fails_fails_the_release() {
        actions.failure = new IllegalStateException("no file plan");

        assertThatThrownBy(() -> declaration(Map.of("ActionService", actions.service(), "create-record", new Object()))
                        .released(PIECE, null, "tangyun"))
                .isSameAs(actions.failure);
    }

    private RecordDeclaration declaration(Map<String, Object> beans) {
        RecordDeclaration declaration = new RecordDeclaration(writes);
        declaration.setBeanFactory(new StaticListableBeanFactory(beans));
        return declaration;
    }

    /** Notes which action was done on what, and whether the guards let pass what it does. */
    private static final class Actions implements InvocationHandler {
        private final List<String> done = new ArrayList<>();
        private final ProtectedWrites writes;
        private RuntimeException failure;
        private String created;

        Actions(ProtectedWrites writes) {
            this.writes = writes;
        }

        ActionService service() {
            return proxy(ActionService.class, this);
        }

        @Override
        public Object invoke(Object service, Method method, Object[] arguments) {
            if (method.getName().equals("createAction")) {
                created = (String) arguments[0];
                return proxy(Action.class, (action, called, values) -> null);
            }
            if (failure != null) {
                throw failure;
            }
            boolean asynchronously = (boolean) arguments[3];
            done.add(created + " " + arguments[1] + (writes.active() && !asynchronously ? " protected" : ""));
            return null;
        }

        private static <T> T proxy(Class<T> type, InvocationHandler handler) {
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
        }
    }
}
