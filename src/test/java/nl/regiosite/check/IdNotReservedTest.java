package nl.regiosite.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.regiosite.build.Sites;
import nl.regiosite.content.ContentLoader;
import nl.regiosite.diagnostic.Diagnostics;
import nl.regiosite.model.Programme;
import nl.regiosite.page.embed.Card;
import org.junit.jupiter.api.Test;

class IdNotReservedTest {
    @Test
    void every_folder_in_which_cards_or_their_codes_lie_is_reserved() {
        Programme programme = ContentLoader.load(Sites.RESOURCES.resolve("sites/klein/input"), new Diagnostics())
                .programme();
        Set<String> folders = new TreeSet<>();
        Card.all(programme)
                .forEach(card -> List.of(card.address().card(), card.address().codes())
                        .forEach(route -> {
                            String[] parts = route.path().split("/", -1);
                            if (parts.length > 4) {
                                folders.add(parts[2]);
                            }
                        }));

        assertThat(IdNotReserved.RESERVED).isEqualTo(folders);
    }
}
