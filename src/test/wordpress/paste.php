<?php
// php paste.php FOLDER HOST:PORT USER FORM ADDRESS — a new post with ADDRESS alone on a line, as the block editor writes
// it (FORM block) or as the classic editor does (FORM line). Prints what WordPress says of it, as JSON.
list( , $folder, $host, $user, $form, $address ) = $argv;
$_SERVER['HTTP_HOST']   = $host;
$_SERVER['REQUEST_URI'] = '/';
require $folder . '/wp-load.php';

wp_set_current_user( get_user_by( 'login', $user )->ID );
kses_init();
$line    = "\n" . $address . "\n";
$content = 'block' === $form
	? '<!-- wp:embed ' . wp_json_encode(
		array(
			'url'  => $address,
			'type' => 'wp-embed',
		)
	) . ' --><figure class="wp-block-embed is-type-wp-embed"><div class="wp-block-embed__wrapper">' . $line
		. '</div></figure><!-- /wp:embed -->'
	: 'Kijk eens:' . "\n" . $line . "\n" . 'Mooi, hè?';
$id      = wp_insert_post(
	wp_slash(
		array(
			'post_title'   => 'Wij doen mee',
			'post_content' => $content,
			'post_status'  => 'publish',
		)
	),
	true
);
if ( is_wp_error( $id ) ) {
	fwrite( STDERR, $id->get_error_message() );
	exit( 1 );
}
echo wp_json_encode(
	array(
		'version' => get_bloginfo( 'version' ),
		'post'    => get_permalink( $id ),
		'stored'  => get_post( $id )->post_content,
		'oembed'  => wp_oembed_get( $address ),
	)
);
