import type {DirectionWords} from '../claims/words.ts'

export const directions: DirectionWords = {
  trends: {
    up: {
      verb: 'rise rose risen rising grow grew grown growing climb gain expand surge soar spike swell swelled swollen widen improve rebound jump leap leapt leaped balloon skyrocket raise boost lift edge_up edged_up inch_up inched_up tick_up ticked_up go_up went_up gone_up going_up push_up pushed_up pick_up picked_up shoot_up shot_up',
      arrival: '',
      noun: 'increase rise gain jump surge uptick uplift hike upturn',
      rate: 'growth growth_rate',
      particle: 'up',
      comparative: 'higher more longer dearer costlier pricier heavier more_expensive',
      bare: '',
      factor: 'double triple quadruple'
    },
    down: {
      verb: 'fall fell fallen drop decline decrease shrink shrank shrunk slip slide slid dip tumble plunge plummet sink sank sunk contract reduce cut lower lose lost recede retreat slump come_down came_down go_down went_down gone_down bring_down brought_down shed slashed trimmed',
      arrival: '',
      noun: 'drop decline fall decrease reduction downturn slump',
      rate: '',
      particle: 'down',
      comparative: 'lower fewer less shorter cheaper lighter less_expensive',
      bare: '',
      factor: 'halve'
    },
    flat: {
      verb: 'flat unchanged steady stable plateau plateaued levelled_off leveled_off hold_steady held_steady little_changed no_change',
      arrival: '',
      noun: '',
      rate: '',
      particle: '',
      comparative: '',
      bare: '',
      factor: ''
    }
  },
  notions: {
    first: 'for_the_first_time the_first_time first_time_ever first_time_since',
    'record-high':
      'a_record record_high all_time_high highest_ever highest_on_record highest_level highest_since highest_point highest_in_years highest_in_decades highest_in_a_decade new_high new_peak new_record historic_high record_breaking peaked',
    'record-low':
      'record_low all_time_low lowest_ever lowest_on_record lowest_level lowest_since lowest_point lowest_in_years lowest_in_decades lowest_in_a_decade new_low historic_low',
    slowed:
      'slowed slowing slowdown decelerate deceleration narrowed narrowing eased easing moderated lost_steam slows',
    highest:
      'highest largest biggest most_common most_used most_popular most_widely most_often most_frequently most_frequent most_cited most_commonly top_spot top_choice rank_first ranks_first ranked_first came_first comes_first first_place tops_the_list topped_the_list top_the_list leads_the_list led_the_list number_one most_adopted most_deployed led_with leads_with',
    lowest: 'lowest smallest fewest least_common least_used least_popular least_likely last_place',
    forecast:
      'expected expect expects expecting forecast forecasts predicted predict predicts projected projects_that projection will_reach will_rise will_grow will_hit will_fall will_drop will_account will_climb would_reach could_reach set_to_reach set_to_rise set_to_grow set_to_fall on_track_to likely_to_reach anticipated anticipates poised_to'
  },
  steady:
    'steadily consistently continuously continually progressively every_year_since each_year_since year_after_year in_a_row consecutive straight continued_to continues_to continue_to keeps kept year_by_year every_year in_every_year each_year in_each_year',
  future: 'will',
  silent:
    'no_longer any_longer make_up made_up set_up take_up took_up taken_up give_up gave_up given_up open_up sign_up end_up use_up eat_up ate_up buy_up bought_up back_up break_up broke_up build_up built_up follow_up free_up keep_up kept_up line_up show_up speak_up stand_up stood_up start_up tie_up turn_up wake_up woke_up warm_up wrap_up round_up add_up sum_up look_up catch_up caught_up clean_up clear_up come_up dress_up hang_up hold_up held_up hook_up hurry_up join_up lock_up mess_up mix_up move_up own_up pack_up pay_up paid_up pile_up pop_up power_up prop_up roll_up run_up save_up seal_up settle_up shake_up shape_up size_up soak_up split_up spring_up stack_up stay_up step_up store_up stir_up team_up tear_up think_up top_up tune_up type_up wash_up watch_up weigh_up work_up write_up zip_up spin_up spun_up break_down broke_down shut_down lay_down write_down wrote_down slow_down settle_down sit_down sat_down calm_down narrow_down track_down hunt_down turn_down step_down stand_down stood_down knock_down tear_down close_down lock_down mark_down put_down let_down boil_down drill_down pin_down nail_down slowed_down grow_up grew_up keep_a_record keeps_a_record track_record fall_short falls_short fell_short falling_short fall_into falls_into fell_into fall_under falls_under fall_within falls_within fall_behind falls_behind fell_behind fall_back in_the_fall fall_semester early_fall late_fall gain_access gains_access gained_access gaining_access gain_insight give_rise gives_rise gave_rise giving_rise up_to_date up_to_now up_to_speed up_and_running as_expected than_expected expected_value life_expectancy straight_forward cut_off cuts_off cut_out cut_through cut_corners lower_case lower_level lower_bound lower_middle lower_income higher_education more_or_less steady_stream steady_state stable_release stable_version flat_rate flat_file straightforward record_keeping now_that until_now right_now lose_ground loses_ground lost_ground losing_ground gain_ground gains_ground gained_ground lost_interest lose_interest lose_money lost_money lost_time lose_sight lift_off drop_out drop_outs drop_down drop_off contract_with contract_for under_contract smart_contract smart_contracts contract_worker contract_workers at_the_highest_level to_the_highest_level gain_control largest_city raise_funds raise_money raised_funds raise_awareness raise_concerns raised_concerns edge_computing growing_up'
}
