<?php
// php install.php FOLDER HOST:PORT — what the installation page does, without the page.
$_SERVER['HTTP_HOST']   = $argv[2];
$_SERVER['REQUEST_URI'] = '/';
define( 'WP_INSTALLING', true );
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Een site van een partner', 'beheerder', 'beheerder@voorbeeld.test', false, '', 'geheim' );
switch_theme( 'twentytwentythree' );
wp_insert_user(
	array(
		'user_login' => 'schrijver',
		'user_pass'  => 'geheim',
		'role'       => 'author',
	)
);
echo 'WordPress ', get_bloginfo( 'version' ), ' with PHP ', PHP_VERSION, "\n";
